-- Papperskorgen: what is removed is set aside with all its rows, and put back by inserting them again. The tables
-- themselves hold only what is there, so that no query, key or reference need know of what was removed (ADR 023).
create table removed_object (
    id             uuid        primary key,
    region_code    text        not null references region (code),
    kind           text        not null constraint ck_removed_object_kind check (kind in ('actor', 'service-point', 'programme',
        'priority-area', 'action-plan', 'measure', 'activity', 'import', 'follow-up')),
    title          text        not null,
    owners         jsonb       not null,
    draft_of_id    uuid,
    removed_at     timestamptz not null default clock_timestamp(),
    removed_by     text        not null default current_setting('serviceprogram.user_name'),
    organisation   text        not null default current_setting('serviceprogram.organisation'),
    -- What else the same transaction removes goes with it. Its number alone comes again in a database restored elsewhere.
    transaction_id xid8        not null default pg_current_xact_id(),
    begun_at       timestamptz not null default transaction_timestamp(),
    constraint uq_removed_object_transaction unique (transaction_id, begun_at)
);
create index ix_removed_object_time on removed_object (region_code, removed_at desc);

create table removed_row (
    removed_object_id uuid   not null references removed_object (id) on delete cascade,
    number            bigint generated always as identity,
    table_name        text   not null,
    content           jsonb  not null,
    primary key (removed_object_id, number)
);

create function keep_removed_rows() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
begin
    insert into removed_row (removed_object_id, table_name, content)
    select o.id, tg_table_name, to_jsonb(gone)
    from removed_object o, gone
    where o.transaction_id = pg_current_xact_id() and o.begun_at = transaction_timestamp();
    return null;
end
$$;
revoke all on function keep_removed_rows() from public;

-- In the order that their references need.
create function restorable_tables() returns text[]
    language sql
    immutable
as $$
    select array ['actor', 'service_point', 'programme', 'priority_area', 'action_plan', 'measure', 'goal',
                  'measure_participant', 'measure_support_form', 'activity', 'activity_participant', 'import',
                  'import_row', 'follow_up', 'follow_up_area_text']
$$;

-- Puts an object back, with a later version than any that was seen; false when it is not (or no longer) set aside.
create function restore_removed_object(region text, object uuid) returns boolean
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    restored text;
    columns  text;
    cells    text;
begin
    perform from removed_object o where o.id = object and o.region_code = region for update;
    if not found then
        return false;
    end if;
    perform set_config('serviceprogram.restoring', 'on', true);
    foreach restored in array restorable_tables() loop
        -- Columns that came after the removal get their defaults, and those that are computed are computed again.
        select string_agg(quote_ident(a.attname), ', ' order by a.attnum),
               string_agg('back.' || quote_ident(a.attname), ', ' order by a.attnum) into columns, cells
        from pg_attribute a
        where a.attrelid = restored::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            and (select r.content from removed_row r
                 where r.removed_object_id = object and r.table_name = restored limit 1) ? a.attname;
        if columns is not null then
            execute format('insert into %1$I (%2$s) select %3$s from removed_row r, jsonb_populate_record(null::%1$I,
                                r.content || case when r.content ? ''version''
                                    then jsonb_build_object(''version'', (r.content ->> ''version'')::int + 1,
                                                            ''updated_at'', clock_timestamp())
                                    else ''{}'' end) as back
                            where r.removed_object_id = $1 and r.table_name = $2 order by r.number',
                           restored, columns, cells)
            using object, restored;
        end if;
    end loop;
    delete from removed_object o where o.id = object;
    perform set_config('serviceprogram.restoring', '', true);
    return true;
end
$$;
revoke all on function restore_removed_object(text, uuid) from public;

do $$
declare
    kept text;
begin
    foreach kept in array restorable_tables() loop
        execute format('create trigger keep_removed_rows after delete on %I referencing old table as gone '
                       'for each statement execute function keep_removed_rows()', kept);
    end loop;
end
$$;

-- What must be kept (2024:1243 § 39, the archive) cannot be removed, by whatever way: what was adopted, approved or
-- applied, and support decisions. Of those, only what an import added goes when that import is reversed.
create function refuse_removal() returns trigger
    language plpgsql
as $$
begin
    raise exception 'A row of % in state % must be kept', tg_table_name, to_jsonb(old) ->> 'status'
        using errcode = 'insufficient_privilege';
end
$$;
create trigger refuse_removal before delete on programme for each row
    when (old.status in ('adopted', 'revised', 'extended', 'closed')) execute function refuse_removal();
create trigger refuse_removal before delete on action_plan for each row
    when (old.status in ('adopted', 'reported-to-board', 'followed-up', 'archived')) execute function refuse_removal();
create trigger refuse_removal before delete on follow_up for each row
    when (old.status in ('approved', 'submitted', 'to-board', 'approved-by-board', 'archived')) execute function refuse_removal();
create trigger refuse_removal before delete on import for each row
    when (old.status <> 'reviewed') execute function refuse_removal();

create function remove_imported_decisions(decisions jsonb, region text) returns setof uuid
    language sql
    security definer
    set search_path = public, pg_temp
as $$
    delete from support_decision d
    using jsonb_to_recordset(decisions) as s (id uuid, version int), import_row r
    where d.id = s.id and d.version = s.version and d.region_code = region
        and r.region_code = d.region_code and r.import_id = d.import_id and r.row_number = d.import_row_number
        and r.verdict = 'new' and r.support_decision_id = d.id
    returning d.id
$$;
revoke all on function remove_imported_decisions(jsonb, text) from public;

grant execute on function restore_removed_object(text, uuid), remove_imported_decisions(jsonb, text) to ${appRole};
grant select on removed_object to ${appRole};
grant insert (id, region_code, kind, title, owners, draft_of_id) on removed_object to ${appRole};
