-- Yearly action plans (handlingsplaner) and the delegated decisions that adopt them.
create table action_plan (
    id              uuid        primary key default uuidv7(),
    region_code     text        not null references region (code),
    version         int         not null default 0,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    programme_id    uuid        not null,
    year            int         not null constraint ck_action_plan_year check (year between 2000 and 2100),
    plan_version    int         not null default 1 constraint ck_action_plan_version check (plan_version >= 1),
    registry_number text,
    description     text,
    status          text        not null default 'draft' constraint ck_action_plan_status check (status in
        ('draft', 'in-network-review', 'adopted', 'reported-to-board', 'followed-up', 'archived')),
    constraint uq_action_plan_region_id unique (region_code, id),
    constraint uq_action_plan_year unique (programme_id, year, plan_version),
    constraint fk_action_plan_programme foreign key (region_code, programme_id) references programme (region_code, id)
);

create table action_plan_adoption (
    id                   uuid        primary key default uuidv7(),
    region_code          text        not null references region (code),
    created_at           timestamptz not null default now(),
    action_plan_id       uuid        not null,
    adopted_by           text        not null,
    delegation_reference text,
    decided_on           date        not null,
    registry_number      text        not null,
    content              jsonb       not null,
    content_hash         text        not null constraint ck_action_plan_adoption_hash check (content_hash ~ '^[0-9a-f]{64}$'),
    constraint fk_action_plan_adoption_action_plan foreign key (region_code, action_plan_id) references action_plan (region_code, id)
);
create index ix_action_plan_adoption_action_plan on action_plan_adoption (action_plan_id);

select log_changes_of('action_plan', 'action-plan', 'id');
select log_changes_of('action_plan_adoption', 'action-plan', 'action_plan_id');
grant select, insert, update, delete on action_plan to ${appRole};
grant select, insert on action_plan_adoption to ${appRole};
