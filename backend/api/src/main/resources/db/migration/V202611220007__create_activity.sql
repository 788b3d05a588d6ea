-- What was done in the field. A joint activity is one row credited to all its participants, so that it counts once.
create table activity (
    id                uuid        primary key default uuidv7(),
    region_code       text        not null references region (code),
    version           int         not null default 0,
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    kind              text        not null constraint ck_activity_kind check (kind in
        ('company-visit', 'service-point-inauguration', 'statement', 'dialogue', 'project')),
    mode              text        constraint ck_activity_mode check (mode in ('physical', 'digital')),
    held_on           date        not null,
    title             text collate "sv-x-icu"        not null constraint ck_activity_title check (title <> '' and char_length(title) <= 200),
    description       text,
    municipality_code text        references municipality (code),
    service_point_id  uuid,
    company_id        uuid,
    registry_number   text,
    constraint uq_activity_region_id unique (region_code, id),
    constraint fk_activity_service_point foreign key (region_code, service_point_id) references service_point (region_code, id),
    constraint fk_activity_company foreign key (region_code, company_id) references actor (region_code, id),
    constraint ck_activity_visit check (kind <> 'company-visit' or (mode is not null and municipality_code is not null)),
    constraint ck_activity_inauguration check (kind <> 'service-point-inauguration'
        or (service_point_id is not null and municipality_code is not null))
);
create index ix_activity_held_on on activity (region_code, kind, held_on);
-- A service point is inaugurated once in a year, however many took part: then points and rows are equally many.
create unique index uq_activity_inauguration on activity (service_point_id, extract(year from held_on))
    where kind = 'service-point-inauguration';
create index ix_activity_service_point on activity (service_point_id);
create index ix_activity_company on activity (company_id);

create table activity_participant (
    activity_id uuid not null,
    region_code text not null,
    actor_id    uuid not null,
    primary key (activity_id, actor_id),
    constraint fk_activity_participant_activity foreign key (region_code, activity_id) references activity (region_code, id) on delete cascade,
    constraint fk_activity_participant_actor foreign key (region_code, actor_id) references actor (region_code, id)
);
create index ix_activity_participant_actor on activity_participant (actor_id);

select log_changes_of('activity', 'activity', 'id');
select log_changes_of('activity_participant', 'activity', 'activity_id');
grant select, insert, update, delete on activity, activity_participant to ${appRole};
