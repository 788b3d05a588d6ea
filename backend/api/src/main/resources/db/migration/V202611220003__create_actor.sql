-- Organisations (aktörer) and the register of service points. Every table a region owns carries region_code, and a
-- reference between such tables includes it, so that no row can point into another region.
create table actor (
    id                  uuid        primary key default uuidv7(),
    region_code         text        not null references region (code),
    version             int         not null default 0,
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    kind                text        not null constraint ck_actor_kind check (kind in
        ('region', 'county-administrative-board', 'municipality', 'state-agency', 'company', 'association', 'property-owner')),
    name                text collate "sv-x-icu"        not null constraint ck_actor_name check (name <> '' and char_length(name) <= 200),
    organisation_number text        constraint ck_actor_organisation_number check (organisation_number ~ '^[0-9]{10}$'),
    municipality_code   text        references municipality (code),
    county_code         text        references region (code),
    email               text,
    external_id         text        constraint uq_actor_external_id unique,
    network_member      boolean     not null default false,
    network_convener    boolean     not null default false,
    active_from         date,
    active_to           date,
    constraint uq_actor_region_id unique (region_code, id),
    constraint uq_actor_organisation_number unique (region_code, organisation_number),
    constraint ck_actor_active check (active_to >= active_from)
);
create index ix_actor_name on actor (region_code, lower(name));

create table service_point (
    id                 uuid        primary key default uuidv7(),
    region_code        text        not null references region (code),
    version            int         not null default 0,
    created_at         timestamptz not null default now(),
    updated_at         timestamptz not null default now(),
    name               text collate "sv-x-icu"        not null constraint ck_service_point_name check (name <> '' and char_length(name) <= 200),
    kind               text        not null constraint ck_service_point_kind check (kind in
        ('grocery-store', 'fuel-station', 'combined', 'mobile', 'sot-point', 'community-point')),
    actor_id           uuid,
    municipality_code  text        not null references municipality (code),
    locality           text,
    workplace_number   text        constraint ck_service_point_workplace_number check (workplace_number ~ '^[0-9]{8}$'),
    opened_on          date,
    closed_on          date,
    fixed_premises     boolean     not null default true,
    open_all_year      boolean     not null default true,
    delegated_services text[]      not null default '{}' constraint ck_service_point_delegated_services
        check (delegated_services <@ array ['post', 'pharmacy', 'payment', 'systembolaget']),
    latitude           numeric(8, 6) constraint ck_service_point_latitude check (latitude between -90 and 90),
    longitude          numeric(9, 6) constraint ck_service_point_longitude check (longitude between -180 and 180),
    constraint uq_service_point_region_id unique (region_code, id),
    constraint fk_service_point_actor foreign key (region_code, actor_id) references actor (region_code, id),
    constraint ck_service_point_open check (closed_on >= opened_on)
);
create index ix_service_point_actor on service_point (actor_id);
create index ix_service_point_name on service_point (region_code, lower(name));

select log_changes_of('actor', 'actor', 'id');
select log_changes_of('service_point', 'service-point', 'id');
grant select, insert, update, delete on actor, service_point to ${appRole};
