-- Reference data that every region shares: SCB's county and municipality codes, support forms with their
-- Swedish names (domain.md §3 and §6) and the systems decisions come from. Only migrations change it.
create table region (
    code        text primary key check (code ~ '^[0-9]{2}$'),
    name        text collate "sv-x-icu" not null,
    county_name text not null,
    letter      text not null unique
);

create table municipality (
    code        text primary key check (code ~ '^[0-9]{4}$'),
    name        text collate "sv-x-icu" not null,
    region_code text not null references region (code)
);
create index ix_municipality_region on municipality (region_code);

create table support_form (
    code          text primary key,
    name_sv       text not null,
    name_en       text not null,
    short_name_sv text not null,
    short_name_en text not null,
    legal_basis   text not null,
    valid_from    date,
    valid_to      date,
    sort_order    int  not null unique
);

-- Names under which other systems know a form; compared without case.
create table support_form_alias (
    alias             text primary key check (alias = lower(alias)),
    support_form_code text not null references support_form (code)
);

create table source (
    code       text primary key,
    name_sv    text not null,
    name_en    text not null,
    sort_order int  not null unique
);

insert into region (code, name, county_name, letter) values
    ('01', 'Region Stockholm', 'Stockholms län', 'AB'),
    ('03', 'Region Uppsala', 'Uppsala län', 'C'),
    ('04', 'Region Sörmland', 'Södermanlands län', 'D'),
    ('05', 'Region Östergötland', 'Östergötlands län', 'E'),
    ('06', 'Region Jönköpings län', 'Jönköpings län', 'F'),
    ('07', 'Region Kronoberg', 'Kronobergs län', 'G'),
    ('08', 'Region Kalmar län', 'Kalmar län', 'H'),
    ('09', 'Region Gotland', 'Gotlands län', 'I'),
    ('10', 'Region Blekinge', 'Blekinge län', 'K'),
    ('12', 'Region Skåne', 'Skåne län', 'M'),
    ('13', 'Region Halland', 'Hallands län', 'N'),
    ('14', 'Västra Götalandsregionen', 'Västra Götalands län', 'O'),
    ('17', 'Region Värmland', 'Värmlands län', 'S'),
    ('18', 'Region Örebro län', 'Örebro län', 'T'),
    ('19', 'Region Västmanland', 'Västmanlands län', 'U'),
    ('20', 'Region Dalarna', 'Dalarnas län', 'W'),
    ('21', 'Region Gävleborg', 'Gävleborgs län', 'X'),
    ('22', 'Region Västernorrland', 'Västernorrlands län', 'Y'),
    ('23', 'Region Jämtland Härjedalen', 'Jämtlands län', 'Z'),
    ('24', 'Region Västerbotten', 'Västerbottens län', 'AC'),
    ('25', 'Region Norrbotten', 'Norrbottens län', 'BD');

insert into municipality (code, name, region_code) values
    ('2303', 'Ragunda', '23'),
    ('2305', 'Bräcke', '23'),
    ('2309', 'Krokom', '23'),
    ('2313', 'Strömsund', '23'),
    ('2321', 'Åre', '23'),
    ('2326', 'Berg', '23'),
    ('2361', 'Härjedalen', '23'),
    ('2380', 'Östersund', '23');

-- Validity: förordning (2024:1243) from 2025-01-01, (2000:284) before it; corrosion protection under (2022:206)
-- 2022-04-19 to 2023-12-31. The dated rules of each form come with the support issue.
insert into support_form (code, name_sv, name_en, short_name_sv, short_name_en, legal_basis, valid_from, valid_to, sort_order) values
    ('home-delivery', 'Hemsändningsbidrag', 'Home delivery grant', 'Hemsändning', 'Home delivery', '2024:1243 §§ 10–14', null, null, 1),
    ('service-grant', 'Servicebidrag', 'Service grant', 'Servicebidrag', 'Service grant', '2024:1243 §§ 19–20', null, null, 2),
    ('investment-support', 'Investeringsstöd', 'Investment support', 'Investeringsbidrag', 'Investment grant', '2024:1243 §§ 15–18', null, null, 3),
    ('corrosion-protection', 'Stöd till korrosionsskydd', 'Corrosion protection support', 'Stöd till korrosionsskydd', 'Corrosion protection support', '2022:206', '2022-04-19', '2023-12-31', 4),
    ('operating-support', 'Särskilt driftstöd', 'Special operating support', 'Särskilt driftstöd', 'Special operating support', '2024:1243 §§ 21–22', null, null, 5);

insert into support_form_alias (alias, support_form_code) values
    ('hemsändning', 'home-delivery'),
    ('hemsändningsbidrag', 'home-delivery'),
    ('home-delivery', 'home-delivery'),
    ('servicebidrag', 'service-grant'),
    ('service-grant', 'service-grant'),
    ('investeringsstöd', 'investment-support'),
    ('investeringsbidrag', 'investment-support'),
    ('investeringsstöd service', 'investment-support'),
    ('investment-support', 'investment-support'),
    ('stöd till korrosionsskydd', 'corrosion-protection'),
    ('korrosionsskydd', 'corrosion-protection'),
    ('korrosionsskyddsstöd', 'corrosion-protection'),
    ('corrosion-protection', 'corrosion-protection'),
    ('särskilt driftstöd', 'operating-support'),
    ('driftstöd', 'operating-support'),
    ('operating-support', 'operating-support');

insert into source (code, name_sv, name_en, sort_order) values
    ('nyps', 'Nyps', 'Nyps', 1),
    ('county-administrative-board', 'Länsstyrelsens ärendesystem', 'The county administrative board''s case system', 2),
    ('serviceprogram', 'Registrerat i Serviceprogram', 'Registered in Serviceprogram', 3),
    ('other', 'Annat system', 'Another system', 4);

grant select on region, municipality, support_form, support_form_alias, source to ${appRole};
