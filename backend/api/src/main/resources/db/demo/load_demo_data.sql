-- Demonstration data, loaded only where serviceprogram.demo-data is on; running it again changes nothing that exists.
-- From the board memo RUN/13/2024 and Region Jämtland Härjedalen's published programme: the programme, its decisions and
-- areas, what the measures are about, 22 physical visits in 2023 and the two SOT-punkter. Constructed, and marked so:
-- single companies, visits, dates and goals, and everything in the second region. The 30 support decisions of 2023 are
-- not here: they lie in docs/demo/stodbeslut-2023.csv, to be imported.

select set_config('serviceprogram.user_name', 'Demonstrationsdata', true);

create function pg_temp.demo_id(n int) returns uuid language sql immutable as
    $$ select ('0189aa00-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;

-- The one form of JSON that web.FrozenContent hashes: names sorted, no spaces.
create function pg_temp.canonical(content jsonb) returns text language plpgsql immutable as $$
begin
    return case jsonb_typeof(content)
        when 'object' then (select '{' || coalesce(string_agg(to_json(key)::text || ':' || pg_temp.canonical(value), ',' order by key collate "C"), '') || '}'
                            from jsonb_each(content))
        when 'array' then (select '[' || coalesce(string_agg(pg_temp.canonical(value), ',' order by place), '') || ']'
                           from jsonb_array_elements(content) with ordinality as element (value, place))
        else content::text end;
end $$;

do $$
begin
    if exists (select from actor where external_id = 'region-jamtland-harjedalen' and id <> pg_temp.demo_id(1)) then
        raise exception 'Demonstration data goes into an empty installation only: run make reset first.';
    end if;
end $$;

insert into municipality (code, name, region_code) values
    ('2260', 'Ånge', '22'), ('2262', 'Timrå', '22'), ('2280', 'Härnösand', '22'), ('2281', 'Sundsvall', '22'),
    ('2282', 'Kramfors', '22'), ('2283', 'Sollefteå', '22'), ('2284', 'Örnsköldsvik', '22')
on conflict do nothing;

-- --- Region Jämtland Härjedalen -------------------------------------------------------------------------------------
insert into actor (id, region_code, kind, name, municipality_code, external_id, network_member, network_convener) values
    (pg_temp.demo_id(1), '23', 'region', 'Region Jämtland Härjedalen', null, 'region-jamtland-harjedalen', true, true),
    (pg_temp.demo_id(2), '23', 'county-administrative-board', 'Länsstyrelsen i Jämtlands län', null, 'lansstyrelsen-jamtland', true, false),
    (pg_temp.demo_id(3), '23', 'municipality', 'Ragunda kommun', '2303', 'ragunda-kommun', true, false),
    (pg_temp.demo_id(4), '23', 'municipality', 'Bräcke kommun', '2305', 'bracke-kommun', true, false),
    (pg_temp.demo_id(5), '23', 'municipality', 'Krokoms kommun', '2309', 'krokoms-kommun', true, false),
    (pg_temp.demo_id(6), '23', 'municipality', 'Strömsunds kommun', '2313', 'stromsunds-kommun', true, false),
    (pg_temp.demo_id(7), '23', 'municipality', 'Åre kommun', '2321', 'are-kommun', true, false),
    (pg_temp.demo_id(8), '23', 'municipality', 'Bergs kommun', '2326', 'bergs-kommun', true, false),
    (pg_temp.demo_id(9), '23', 'municipality', 'Härjedalens kommun', '2361', 'harjedalens-kommun', true, false),
    (pg_temp.demo_id(10), '23', 'municipality', 'Östersunds kommun', '2380', 'ostersunds-kommun', true, false),
    (pg_temp.demo_id(11), '23', 'state-agency', 'Tillväxtverket', null, null, false, false),
    (pg_temp.demo_id(12), '23', 'state-agency', 'Post- och telestyrelsen', null, null, false, false)
on conflict do nothing;

-- A constructed shop in each municipality, and the two SOT-punkter of the memo.
insert into actor (id, region_code, kind, name, municipality_code)
select pg_temp.demo_id(20 + n), '23', 'company', shop || ' (konstruerat exempel)', code
from (values (0, '2303', 'Exempelhandeln i Borgvattnet'), (1, '2305', 'Exempelbutiken i Gällö'),
             (2, '2309', 'Exempelköp i Föllinge'), (3, '2313', 'Exempelhandeln i Hoting'),
             (4, '2321', 'Exempelboden i Kall'), (5, '2326', 'Exempelköp i Rätan'),
             (6, '2361', 'Exempelhandeln i Lillhärdal'), (7, '2380', 'Exempelbutiken i Häggenås')) as shop (n, code, shop)
on conflict do nothing;

insert into service_point (id, region_code, name, kind, actor_id, municipality_code, locality, delegated_services, opened_on)
select pg_temp.demo_id(40 + n), '23', 'Exempelbutiken, ' || place || ' (konstruerad)', kind, pg_temp.demo_id(20 + n), code, place, services, null
from (values (0, '2303', 'Borgvattnet', 'grocery-store', array ['post', 'pharmacy']), (1, '2305', 'Gällö', 'combined', array ['post', 'payment']),
             (2, '2309', 'Föllinge', 'combined', array ['post', 'pharmacy', 'payment']), (3, '2313', 'Hoting', 'grocery-store', array ['post']),
             (4, '2321', 'Kall', 'grocery-store', array ['post', 'systembolaget']), (5, '2326', 'Rätan', 'combined', array ['post']),
             (6, '2361', 'Lillhärdal', 'combined', array ['post', 'pharmacy', 'payment']), (7, '2380', 'Häggenås', 'fuel-station', array []::text[])
     ) as shop (n, code, place, kind, services)
on conflict do nothing;
insert into service_point (id, region_code, name, kind, municipality_code, locality, opened_on) values
    (pg_temp.demo_id(50), '23', 'SOT-punkt Lillhärdal', 'sot-point', '2361', 'Lillhärdal', '2023-09-14'),
    (pg_temp.demo_id(51), '23', 'SOT-punkt Borgvattnet', 'sot-point', '2303', 'Borgvattnet', '2023-10-19')
on conflict do nothing;

insert into programme (id, region_code, title, period_start, period_end, registry_number, owner_id, status, vision, description, parent_documents) values
    (pg_temp.demo_id(100), '23', 'Regionalt serviceprogram 2023–2030', 2023, 2030, 'RUN/536/2021', pg_temp.demo_id(1), 'adopted',
     'God tillgång till kommersiell service i olika typer av landsbygd.',
     'Programmet har tagits fram tillsammans med länets kommuner och länsstyrelsen. Det samlar de stöd och insatser som regionen, länsstyrelsen och Tillväxtverket beslutar om.',
     '[{"title": "Regional utvecklingsstrategi", "registryNumber": "RUN/515/2018"}, {"title": "Program för smart specialisering", "registryNumber": "RUN/430/2018"}]')
on conflict do nothing;
insert into priority_area (id, region_code, programme_id, number, short_title, title) values
    (pg_temp.demo_id(101), '23', pg_temp.demo_id(100), 1, 'Medborgare', 'Stärka tillgängligheten till kommersiell service för medborgare'),
    (pg_temp.demo_id(102), '23', pg_temp.demo_id(100), 2, 'Servicegivare', 'Stärka förutsättningarna för servicegivare med stöd och rådgivning'),
    (pg_temp.demo_id(103), '23', pg_temp.demo_id(100), 3, 'Offentliga intressenter', 'Stärka samordningen mellan offentliga intressenter')
on conflict do nothing;
insert into programme_adoption (id, region_code, programme_id, deciding_body, decided_on, paragraph, registry_number, content, content_hash)
select pg_temp.demo_id(104), '23', p.id, 'Regionala utvecklingsnämnden', '2023-05-23', '§ 89', 'RUN/536/2021', content,
       encode(sha256(convert_to(pg_temp.canonical(content), 'UTF8')), 'hex')
from programme p,
     lateral (select jsonb_build_object('title', p.title, 'periodStart', p.period_start, 'periodEnd', p.period_end,
                                        'registryNumber', p.registry_number, 'vision', p.vision, 'priorityAreas',
                                        (select jsonb_agg(jsonb_build_object('number', a.number, 'shortTitle', a.short_title, 'title', a.title) order by a.number)
                                         from priority_area a where a.programme_id = p.id)) as content) frozen
where p.id = pg_temp.demo_id(100)
on conflict do nothing;

insert into action_plan (id, region_code, programme_id, year, registry_number, status, description) values
    (pg_temp.demo_id(110), '23', pg_temp.demo_id(100), 2023, 'RUN/536/2021', 'adopted',
     'Insatserna följer nämndens uppföljning av året. Nummer, datum och målvärden är konstruerade för demonstrationen.'),
    (pg_temp.demo_id(111), '23', pg_temp.demo_id(100), 2024, 'RUN/536/2021', 'draft', 'Konstruerat utkast för demonstrationen.')
on conflict do nothing;

insert into measure (id, region_code, action_plan_id, priority_area_id, number, title, description, responsible_id, starts_on, ends_on, status, status_comment, activity_kinds, funding)
select pg_temp.demo_id(120 + n), '23', pg_temp.demo_id(110), pg_temp.demo_id(area), number, title, description,
       pg_temp.demo_id(1), '2023-01-01', '2023-12-31', status, comment, kinds, funding
from (values
    (1, 101, '1.1', 'Följa nationella styrmedel genom yttranden och dialoger', 'Följa förändringar i förordningar och remisser och föra dialog med Post- och telestyrelsen, Tillväxtverket med flera.', 'completed', null, array ['statement', 'dialogue'], null),
    (2, 101, '1.2', 'SOT-punkter i Lillhärdal och Borgvattnet', 'Främja butikernas roll som mötesplats och nav genom service- och trygghetspunkter.', 'completed', 'Butik, skola och civilsamhälle medverkade.', array ['service-point-inauguration'], null),
    (3, 102, '2.1', 'Sprida kunskap om stöd till servicegivare', 'Nå befintliga och möjliga servicegivare med kunskap om stöden och verka för investeringar i energieffektivisering och annan miljömässig hållbarhet.', 'completed', null, array []::text[], null),
    (4, 102, '2.2', 'Företagsbesök hos länets servicegivare', 'Besöka servicegivare tillsammans med kommunerna och i vissa fall länsstyrelsen.', 'completed', null, array ['company-visit'], null),
    (5, 103, '3.1', 'Processtöd till kommunernas serviceplaner', 'Stödja kommunerna i att ta fram och tillämpa serviceplaner.', 'ongoing', null, array []::text[], null),
    (6, 103, '3.2', 'Samverkan med närliggande län', 'Söka samarbete, till exempel i gemensamma projekt.', 'ongoing', null, array []::text[], null),
    (7, 103, '3.3', 'Resurser till genomförande av programmet', 'Projekt för att genomföra det regionala serviceprogrammet.', 'ongoing', null, array ['project'], 'Tillväxtverket och regionalt 1:1-anslag')
) as m (n, area, number, title, description, status, comment, kinds, funding)
on conflict do nothing;
insert into measure_participant (measure_id, region_code, actor_id)
select pg_temp.demo_id(measure), '23', pg_temp.demo_id(actor)
from (values (124, 2), (124, 3), (124, 4), (124, 5), (124, 6), (124, 7), (124, 8), (124, 9), (124, 10), (122, 9), (122, 3), (125, 9), (121, 11), (121, 12), (127, 11)) as p (measure, actor)
on conflict do nothing;
insert into measure_support_form (measure_id, region_code, support_form_code)
select pg_temp.demo_id(123), '23', code from unnest(array ['home-delivery', 'service-grant', 'investment-support', 'corrosion-protection']) as code
on conflict do nothing;
insert into goal (id, region_code, measure_id, position, level, text, unit, target_value, direction, target_date)
select pg_temp.demo_id(130 + n), '23', pg_temp.demo_id(120 + n), 0, level, text, unit, target, 'increase', '2023-12-31'
from (values
    (1, 'output', 'Yttranden och dialoger under året', 'count', 4),
    (2, 'output', 'Invigda SOT-punkter', 'count', 2),
    (3, 'outcome', 'Beslutade stöd under året', 'count', 25),
    (4, 'output', 'Fysiska företagsbesök under året', 'count', 20),
    (5, 'outcome', 'Kommuner med en antagen serviceplan', 'count', 8),
    (6, 'output', 'Gemensamma möten med närliggande län', 'count', 2),
    (7, 'output', 'Beviljade projekt för genomförandet', 'count', 1)) as g (n, level, text, unit, target)
on conflict do nothing;
insert into action_plan_adoption (id, region_code, action_plan_id, adopted_by, delegation_reference, decided_on, registry_number, content, content_hash)
select pg_temp.demo_id(112), '23', p.id, 'Regional utvecklingsdirektör', 'Konstruerat exempel', '2023-06-15', 'RUN/536/2021', content,
       encode(sha256(convert_to(pg_temp.canonical(content), 'UTF8')), 'hex')
from action_plan p,
     lateral (select jsonb_build_object('year', p.year, 'registryNumber', p.registry_number, 'measures',
                                        (select jsonb_agg(jsonb_build_object('number', m.number, 'title', m.title) order by m.number)
                                         from measure m where m.action_plan_id = p.id)) as content) frozen
where p.id = pg_temp.demo_id(110)
on conflict do nothing;

-- 22 physical visits in 2023 (region and municipality, every fourth with the county administrative board), four digital
-- ones that must not count with them, and a physical one in each neighbouring year.
insert into activity (id, region_code, kind, mode, held_on, title, description, municipality_code, service_point_id, company_id)
select pg_temp.demo_id(200 + n), '23', 'company-visit',
       case when n between 23 and 26 then 'digital' else 'physical' end,
       case n when 27 then date '2022-11-09' when 28 then date '2024-02-07' else date '2023-01-17' + (n - 1) * 13 end,
       case when n between 23 and 26 then 'Digitalt möte: ' else 'Företagsbesök: ' end || sp.locality,
       'Konstruerat exempel.', sp.municipality_code, sp.id, sp.actor_id
from generate_series(1, 28) as n join service_point sp on sp.id = pg_temp.demo_id(40 + n % 8)
on conflict do nothing;
insert into activity_participant (activity_id, region_code, actor_id)
select pg_temp.demo_id(200 + n), '23', actor
from generate_series(1, 28) as n,
     lateral (select pg_temp.demo_id(1) as actor
              union all select a.id from actor a join activity v on v.id = pg_temp.demo_id(200 + n)
                        where a.kind = 'municipality' and a.region_code = '23' and a.municipality_code = v.municipality_code
              union all select pg_temp.demo_id(2) where n % 4 = 0) as who
on conflict do nothing;

insert into activity (id, region_code, kind, held_on, title, description, municipality_code, service_point_id, registry_number) values
    (pg_temp.demo_id(240), '23', 'service-point-inauguration', '2023-09-14', 'Invigning av SOT-punkt i Lillhärdal', 'Butiken, skolan och civilsamhället medverkade. Dagen är konstruerad.', '2361', pg_temp.demo_id(50), null),
    (pg_temp.demo_id(241), '23', 'service-point-inauguration', '2023-10-19', 'Invigning av SOT-punkt i Borgvattnet', 'Butiken, skolan och civilsamhället medverkade. Dagen är konstruerad.', '2303', pg_temp.demo_id(51), null),
    (pg_temp.demo_id(242), '23', 'statement', '2023-03-30', 'Yttrande till Post- och telestyrelsen', 'Konstruerat exempel på yttrande.', null, null, null),
    (pg_temp.demo_id(243), '23', 'dialogue', '2023-05-11', 'Dialog med Tillväxtverket om stöd till service', 'Konstruerat exempel på dialog.', null, null, null),
    (pg_temp.demo_id(244), '23', 'project', '2023-08-21', 'Resurser till genomförande av regionalt serviceprogram Jämtlands län', 'Medfinansieras av Tillväxtverket och regionalt 1:1-anslag. Dagen är konstruerad.', null, null, null)
on conflict do nothing;
insert into activity_participant (activity_id, region_code, actor_id)
select pg_temp.demo_id(activity), '23', pg_temp.demo_id(actor)
from (values (240, 1), (240, 9), (241, 1), (241, 3), (242, 1), (243, 1), (243, 11), (244, 1)) as p (activity, actor)
on conflict do nothing;

-- That Härjedalen has a plan for 2025–2030 is public (herjedalen.se); the day of its adoption is not known here and made up,
-- as is all of the other. None is in force in the year of the memo.
insert into service_plan (id, region_code, municipality_code, title, period_start, period_end, adopted_on) values
    (pg_temp.demo_id(250), '23', '2326', 'Serviceplan för Bergs kommun (konstruerat exempel)', 2027, 2030, null),
    (pg_temp.demo_id(251), '23', '2361', 'Serviceplan för Härjedalens kommun 2025–2030 (beslutsdagen är konstruerad)', 2025, 2030, '2025-02-24')
on conflict do nothing;

insert into follow_up (id, region_code, programme_id, year, registry_number, unit, deciding_body, document_date, case_description, introduction, proposal_heading, proposal, signatories, recipients) values
    (pg_temp.demo_id(300), '23', pg_temp.demo_id(100), 2023, 'RUN/13/2024', 'Samhällsutveckling', 'Regionala utvecklingsnämnden', '2024-03-27',
     E'Regionala utvecklingsnämnden beslutade den 21 november 2023, § 192, om en plan med budget och uppföljningsplan för 2024. Enligt uppföljningsplanen följer nämnden upp det regionala serviceprogrammet i april.\n\nNämnden fastställde programmet för 2023–2030 den 23 maj 2023, § 89 (RUN/536/2021), och delegerade beslut om årliga handlingsplaner till regional utvecklingsdirektör. Programmet utgår från den regionala utvecklingsstrategin (RUN/515/2018), programmet för smart specialisering (RUN/430/2018) och de nationella förordningarna om kommersiell service.\n\nHandlingsplanerna tas fram i nätverket Service Z, där regionen är sammankallande och länets kommuner och länsstyrelsen ingår. De beskriver årets insatser med uppföljningsbara mål och vem som ansvarar.',
     'Uppföljningen lämnas skriftligt till Tillväxtverket under kvartal 1 och ligger till grund för kommande handlingsplaner. Här följer ett urval för varje prioriterat område.',
     'Regiondirektörens förslag', 'Uppföljningen av det regionala serviceprogrammet godkänns.',
     '[{"function": "Regiondirektör", "name": null}, {"function": "Tf. områdeschef Hållbar tillväxt", "name": null}]', 'Tillväxtverket')
on conflict do nothing;
insert into follow_up_area_text (follow_up_id, region_code, priority_area_id, text) values
    (pg_temp.demo_id(300), '23', pg_temp.demo_id(101), E'- Förändringar i nationella styrmedel har följts genom yttranden och i dialog med Post- och telestyrelsen, Tillväxtverket med flera.\n- Butikernas roll som mötesplats och nav har stärkts. Två SOT-punkter (service- och trygghetspunkter) har invigts: i Lillhärdal, Härjedalen, och i Borgvattnet, Ragunda. Förutom butiken medverkade skolan och civilsamhället.'),
    (pg_temp.demo_id(300), '23', pg_temp.demo_id(102), E'- Kunskap om stöden har spridits till befintliga och möjliga servicegivare, och investeringar i energieffektivisering och annan miljömässig hållbarhet har uppmuntrats.\n- Företagsbesöken har gjorts av regionen och kommunerna tillsammans, i vissa fall även med länsstyrelsen. Därutöver förs samtal och hålls digitala möten löpande.'),
    (pg_temp.demo_id(300), '23', pg_temp.demo_id(103), E'- Kommunerna har fått fortsatt processtöd för att ta fram och tillämpa serviceplaner.\n- Samverkan söks med andra närliggande län, till exempel i gemensamma projekt.\n- Resurser har beviljats genom projektet Resurser till genomförande av regionalt serviceprogram Jämtlands län, med medfinansiering från Tillväxtverket och regionalt 1:1-anslag.')
on conflict do nothing;

-- --- Region Västernorrland: all constructed, so that nothing is built for one region -----------------------------------
insert into actor (id, region_code, kind, name, municipality_code, external_id, network_member, network_convener)
select pg_temp.demo_id(1000 + n), '22', kind, name, code, external_id, n <> 9, n = 1
from (values (1, 'region', 'Region Västernorrland', null, 'region-vasternorrland'),
             (2, 'municipality', 'Ånge kommun', '2260', 'ange-kommun'),
             (3, 'municipality', 'Sollefteå kommun', '2283', 'solleftea-kommun'),
             (4, 'municipality', 'Örnsköldsviks kommun', '2284', 'ornskoldsviks-kommun'),
             (9, 'company', 'Exempelhandeln i Junsele (konstruerat exempel)', '2283', null)) as a (n, kind, name, code, external_id)
on conflict do nothing;
insert into programme (id, region_code, title, period_start, period_end, registry_number, owner_id, status, description) values
    (pg_temp.demo_id(1100), '22', 'Regionalt serviceprogram Västernorrland (konstruerat exempel)', 2023, 2030, 'EX/1/2023', pg_temp.demo_id(1001), 'prepared', 'Konstruerat för demonstrationen.')
on conflict do nothing;
insert into priority_area (id, region_code, programme_id, number, short_title, title) values
    (pg_temp.demo_id(1101), '22', pg_temp.demo_id(1100), 1, 'Tillgänglighet', 'Tillgänglighet till dagligvaror och drivmedel (konstruerat)'),
    (pg_temp.demo_id(1102), '22', pg_temp.demo_id(1100), 2, 'Samordning', 'Samordnade lösningar (konstruerat)')
on conflict do nothing;
insert into action_plan (id, region_code, programme_id, year, status, description) values
    (pg_temp.demo_id(1110), '22', pg_temp.demo_id(1100), 2023, 'draft', 'Konstruerat för demonstrationen.')
on conflict do nothing;
insert into measure (id, region_code, action_plan_id, priority_area_id, number, title, responsible_id, status, activity_kinds) values
    (pg_temp.demo_id(1120), '22', pg_temp.demo_id(1110), pg_temp.demo_id(1101), '1', 'Stöd till länets butiker (konstruerat)', pg_temp.demo_id(1001), 'ongoing', array ['company-visit'])
on conflict do nothing;
insert into measure_support_form (measure_id, region_code, support_form_code) values
    (pg_temp.demo_id(1120), '22', 'service-grant'), (pg_temp.demo_id(1120), '22', 'operating-support')
on conflict do nothing;
insert into goal (id, region_code, measure_id, position, level, text, unit, target_value) values
    (pg_temp.demo_id(1130), '22', pg_temp.demo_id(1120), 0, 'output', 'Beslutade stöd (konstruerat)', 'count', 5)
on conflict do nothing;
insert into activity (id, region_code, kind, mode, held_on, title, description, municipality_code, company_id)
select pg_temp.demo_id(1200 + n), '22', 'company-visit', 'physical', date '2023-02-01' + n * 30, 'Företagsbesök (konstruerat) ' || n, 'Konstruerat exempel.', '2283', pg_temp.demo_id(1009)
from generate_series(1, 5) as n
on conflict do nothing;
insert into activity_participant (activity_id, region_code, actor_id)
select pg_temp.demo_id(1200 + n), '22', pg_temp.demo_id(1001) from generate_series(1, 5) as n
on conflict do nothing;
insert into support_decision (id, region_code, source_code, external_case_id, decision_number, support_form_code, applicant_id, municipality_code, granted_amount, outcome, decided_on, deciding_actor_id, description)
select pg_temp.demo_id(1300 + n), '22', 'nyps', 'EX-22-' || n, '1', form, pg_temp.demo_id(1009), '2283', amount, 'granted', day::date, pg_temp.demo_id(1001), 'Konstruerat exempel.'
from (values (1, 'service-grant', 125000.00, '2023-03-14'), (2, 'operating-support', 210000.50, '2023-10-02'), (3, 'service-grant', 98000.00, '2024-01-22')) as d (n, form, amount, day)
on conflict do nothing;
insert into follow_up (id, region_code, programme_id, year, registry_number, case_description, proposal_heading, proposal) values
    (pg_temp.demo_id(1400), '22', pg_temp.demo_id(1100), 2023, 'EX/2/2024', 'Konstruerat för demonstrationen.', 'Förslag till beslut', 'Uppföljningen godkänns (konstruerat).')
on conflict do nothing;
