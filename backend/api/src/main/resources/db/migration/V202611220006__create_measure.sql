-- Measures (insatser) of a plan with their measurable goals, the one responsible actor and the participants.
-- Numbers within texts sort by value: 1.2 before 1.10.
create collation natural_order (provider = icu, locale = 'sv-u-kn');

create table measure (
    id               uuid        primary key default uuidv7(),
    region_code      text        not null references region (code),
    version          int         not null default 0,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    action_plan_id   uuid        not null,
    priority_area_id uuid        not null,
    number           text collate natural_order not null constraint ck_measure_number check (number <> '' and char_length(number) <= 10),
    title            text collate "sv-x-icu"        not null constraint ck_measure_title check (title <> '' and char_length(title) <= 200),
    description      text,
    responsible_id   uuid,
    starts_on        date,
    ends_on          date,
    funding          text,
    status           text        not null default 'planned' constraint ck_measure_status check (status in
        ('planned', 'ongoing', 'completed', 'partly-completed', 'not-completed', 'dropped', 'moved-to-next-year')),
    status_comment   text,
    activity_kinds   text[]      not null default '{}',
    -- The organisation whose draft it is: nobody else sees it until it is handed in, when this is emptied.
    draft_of_id      uuid,
    constraint uq_measure_region_id unique (region_code, id),
    constraint uq_measure_number unique (action_plan_id, number),
    constraint fk_measure_action_plan foreign key (region_code, action_plan_id) references action_plan (region_code, id),
    constraint fk_measure_priority_area foreign key (region_code, priority_area_id) references priority_area (region_code, id),
    constraint fk_measure_responsible foreign key (region_code, responsible_id) references actor (region_code, id),
    constraint fk_measure_draft_of foreign key (region_code, draft_of_id) references actor (region_code, id),
    constraint ck_measure_period check (ends_on >= starts_on),
    constraint ck_measure_dropped check (status <> 'dropped' or status_comment is not null)
);
create index ix_measure_priority_area on measure (priority_area_id);
create index ix_measure_responsible on measure (responsible_id);

create table measure_participant (
    measure_id  uuid not null,
    region_code text not null,
    actor_id    uuid not null,
    primary key (measure_id, actor_id),
    constraint fk_measure_participant_measure foreign key (region_code, measure_id) references measure (region_code, id) on delete cascade,
    constraint fk_measure_participant_actor foreign key (region_code, actor_id) references actor (region_code, id)
);
create index ix_measure_participant_actor on measure_participant (actor_id);

create table measure_support_form (
    measure_id        uuid not null,
    region_code       text not null,
    support_form_code text not null references support_form (code),
    primary key (measure_id, support_form_code),
    constraint fk_measure_support_form_measure foreign key (region_code, measure_id) references measure (region_code, id) on delete cascade
);

create table goal (
    id             uuid        primary key default uuidv7(),
    region_code    text        not null references region (code),
    measure_id     uuid        not null,
    position       int         not null,
    level          text        not null constraint ck_goal_level check (level in ('output', 'outcome', 'impact')),
    text           text        not null,
    unit           text        constraint ck_goal_unit check (unit in ('count', 'sek', 'percent', 'km', 'min')),
    baseline_value numeric(14, 2),
    baseline_year  int,
    target_value   numeric(14, 2),
    target_date    date,
    direction      text        constraint ck_goal_direction check (direction in ('increase', 'decrease', 'maintain')),
    constraint uq_goal_region_id unique (region_code, id),
    constraint fk_goal_measure foreign key (region_code, measure_id) references measure (region_code, id) on delete cascade
);
create index ix_goal_measure on goal (measure_id);

select log_changes_of('measure', 'measure', 'id');
select log_changes_of('measure_participant', 'measure', 'measure_id');
select log_changes_of('measure_support_form', 'measure', 'measure_id');
select log_changes_of('goal', 'measure', 'measure_id');
grant select, insert, update, delete on measure, measure_participant, measure_support_form, goal to ${appRole};
