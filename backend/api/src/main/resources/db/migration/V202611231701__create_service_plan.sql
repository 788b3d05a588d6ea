-- The service plans that municipal councils adopt (kommunal serviceplan). A municipality without one has no row.
alter table municipality add constraint uq_municipality_region unique (region_code, code);

create table service_plan (
    id                uuid        primary key default uuidv7(),
    region_code       text        not null references region (code),
    version           int         not null default 0,
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    municipality_code text        not null,
    title             text collate "sv-x-icu" not null constraint ck_service_plan_title check (title <> '' and char_length(title) <= 200),
    period_start      int         not null constraint ck_service_plan_period_start check (period_start between 2000 and 2100),
    period_end        int         not null constraint ck_service_plan_period_end check (period_end between 2000 and 2100),
    extended_to       int         constraint ck_service_plan_extended_to check (extended_to between 2000 and 2100),
    adopted_on        date,
    paragraph         text,
    registry_number   text,
    url               text        constraint ck_service_plan_url check (url ~ '^https?://[!-~]+$'),
    constraint uq_service_plan_region_id unique (region_code, id),
    -- The same plan is registered once; the next begins another year.
    constraint uq_service_plan_period unique (region_code, municipality_code, period_start),
    constraint fk_service_plan_municipality foreign key (region_code, municipality_code) references municipality (region_code, code),
    constraint ck_service_plan_period check (period_start <= period_end),
    constraint ck_service_plan_extension check (extended_to > period_end),
    constraint ck_service_plan_adopted check (adopted_on is not null or (paragraph is null and extended_to is null))
);

select log_changes_of('service_plan', 'service-plan', 'id');
grant select, insert, update, delete on service_plan to ${appRole};

-- What a plan is on a day, and the years at whose end it is in force: adopted by then, begun, and not yet expired. Lists,
-- views, figures and what is kept all ask here.
create function service_plan_status(adopted_on date, period_end int, extended_to int, today date) returns text
    language sql
    immutable
as $$
    select case when adopted_on is null or adopted_on > today then 'in-progress'
                when coalesce(extended_to, period_end) < extract(year from today) then 'expired'
                else 'adopted' end
$$;
create function service_plan_years(adopted_on date, period_start int, period_end int, extended_to int) returns int[]
    language sql
    immutable
as $$
    select array(
        select in_force
        from generate_series(greatest(period_start, extract(year from adopted_on)::int), coalesce(extended_to, period_end)) in_force
        where adopted_on is not null)
$$;
create function is_service_plan_in_force(adopted_on date, period_start int, period_end int, extended_to int, in_year int) returns boolean
    language sql
    immutable
as $$
    select in_year = any (service_plan_years(adopted_on, period_start, period_end, extended_to))
$$;

-- It comes back from the bin (V202611230301).
create or replace function restorable_tables() returns text[]
    language sql
    immutable
as $$
    select array ['actor', 'service_point', 'programme', 'priority_area', 'action_plan', 'measure', 'goal',
                  'measure_participant', 'measure_support_form', 'activity', 'activity_participant', 'service_plan',
                  'import', 'import_row', 'follow_up', 'follow_up_area_text']
$$;
create trigger keep_removed_rows after delete on service_plan referencing old table as gone
    for each statement execute function keep_removed_rows();
alter table removed_object drop constraint ck_removed_object_kind;
alter table removed_object add constraint ck_removed_object_kind check (kind in ('actor', 'service-point', 'programme',
    'priority-area', 'action-plan', 'measure', 'activity', 'service-plan', 'import', 'follow-up'));

-- What an approved follow-up counted is kept (V202611231400): a plan that was in force at the end of its year is neither
-- removed nor changed so that its municipality had none then.
create function refuse_removal_of_accounted_service_plan() returns trigger
    language plpgsql
as $$
begin
    if exists (
        select from (
            select g.region_code as region, array_agg(distinct in_force.year) as years
            from gone g, unnest(service_plan_years(g.adopted_on, g.period_start, g.period_end, g.extended_to)) in_force (year)
            group by 1 order by 1) rows
        where is_accounted_for(rows.region, rows.years::numeric[])) then
        raise exception 'A row of % in force in a year whose follow-up is approved must be kept', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
create trigger refuse_removal after delete on service_plan referencing old table as gone
    for each statement execute function refuse_removal_of_accounted_service_plan();

create function refuse_change_of_accounted_service_plan() returns trigger
    language plpgsql
as $$
declare
    lost numeric[] := array(
        select unnest(service_plan_years(old.adopted_on, old.period_start, old.period_end, old.extended_to))
        except
        select unnest(service_plan_years(new.adopted_on, new.period_start, new.period_end, new.extended_to))
        where (new.region_code, new.municipality_code) = (old.region_code, old.municipality_code));
begin
    if is_accounted_for(old.region_code, lost) then
        raise exception 'A row of % stays in force in a year whose follow-up is approved', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger refuse_change before update on service_plan
    for each row execute function refuse_change_of_accounted_service_plan();
