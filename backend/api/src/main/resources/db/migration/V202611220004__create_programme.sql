-- Programmes, their prioritised areas and the board's decisions to adopt them.
create table programme (
    id               uuid        primary key default uuidv7(),
    region_code      text        not null references region (code),
    version          int         not null default 0,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    title            text collate "sv-x-icu"        not null constraint ck_programme_title check (title <> '' and char_length(title) <= 200),
    period_start     int         not null constraint ck_programme_period_start check (period_start between 2000 and 2100),
    period_end       int         not null constraint ck_programme_period_end check (period_end between 2000 and 2100),
    registry_number  text,
    owner_id         uuid        not null,
    vision           text,
    description      text,
    parent_documents jsonb       not null default '[]',
    status           text        not null default 'draft' constraint ck_programme_status check (status in
        ('draft', 'in-consultation', 'prepared', 'adopted', 'revised', 'extended', 'closed')),
    constraint uq_programme_region_id unique (region_code, id),
    constraint fk_programme_owner foreign key (region_code, owner_id) references actor (region_code, id),
    constraint ck_programme_period check (period_end >= period_start)
);
create index ix_programme_owner on programme (owner_id);

create table priority_area (
    id           uuid        primary key default uuidv7(),
    region_code  text        not null references region (code),
    version      int         not null default 0,
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    programme_id uuid        not null,
    number       int         not null constraint ck_priority_area_number check (number between 1 and 9),
    title        text collate "sv-x-icu"        not null,
    short_title  text        not null,
    description  text,
    constraint uq_priority_area_region_id unique (region_code, id),
    constraint uq_priority_area_number unique (programme_id, number),
    constraint fk_priority_area_programme foreign key (region_code, programme_id) references programme (region_code, id)
);

create table programme_adoption (
    id              uuid        primary key default uuidv7(),
    region_code     text        not null references region (code),
    created_at      timestamptz not null default now(),
    programme_id    uuid        not null,
    deciding_body   text        not null,
    decided_on      date        not null,
    paragraph       text        not null,
    registry_number text        not null,
    content         jsonb       not null,
    content_hash    text        not null constraint ck_programme_adoption_hash check (content_hash ~ '^[0-9a-f]{64}$'),
    constraint fk_programme_adoption_programme foreign key (region_code, programme_id) references programme (region_code, id)
);
create index ix_programme_adoption_programme on programme_adoption (programme_id);

select log_changes_of('programme', 'programme', 'id');
select log_changes_of('priority_area', 'priority-area', 'id');
select log_changes_of('programme_adoption', 'programme', 'programme_id');
grant select, insert, update, delete on programme, priority_area to ${appRole};
-- What was adopted is frozen: decisions are added, never changed.
grant select, insert on programme_adoption to ${appRole};
