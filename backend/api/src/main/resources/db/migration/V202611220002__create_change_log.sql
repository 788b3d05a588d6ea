-- The append-only change log (design.md decision 7): written by a trigger in the transaction of the change, by the
-- owner's right, so that the application role can read it but neither write, alter nor empty it.
create table change_log (
    id             bigint generated always as identity primary key,
    region_code    text        not null references region (code),
    resource       text        not null,
    object_id      uuid        not null,
    part           text        not null,
    operation      text        not null constraint ck_change_log_operation check (operation in ('created', 'changed', 'removed')),
    changed_at     timestamptz not null default clock_timestamp(),
    transaction_id xid8        not null default pg_current_xact_id(),
    user_id        text,
    user_name      text,
    organisation   text,
    client_id      text,
    trace_id       text,
    reason         text,
    database_role  text        not null,
    before         jsonb,
    after          jsonb
);
create index ix_change_log_object on change_log (region_code, resource, object_id, id);

-- Arguments: the resource the row belongs to and the column that holds its id (a part such as a goal is logged under
-- its measure). Who and why come from the transaction's settings, which the application sets when it begins one.
create function write_change_log() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    row_before jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
    row_after  jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
    row_now    jsonb := coalesce(row_after, row_before);
begin
    if tg_op = 'UPDATE' and row_before - array ['version', 'updated_at'] = row_after - array ['version', 'updated_at'] then
        return null;
    end if;
    insert into change_log (region_code, resource, object_id, part, operation, user_id, user_name, organisation,
                            client_id, trace_id, reason, database_role, before, after)
    values (row_now ->> 'region_code', tg_argv[0], (row_now ->> tg_argv[1])::uuid, tg_table_name,
            case tg_op when 'INSERT' then 'created' when 'UPDATE' then 'changed' else 'removed' end,
            nullif(current_setting('serviceprogram.user_id', true), ''),
            nullif(current_setting('serviceprogram.user_name', true), ''),
            nullif(current_setting('serviceprogram.organisation', true), ''),
            nullif(current_setting('serviceprogram.client_id', true), ''),
            nullif(current_setting('serviceprogram.trace_id', true), ''),
            nullif(current_setting('serviceprogram.reason', true), ''),
            session_user, row_before, row_after);
    return null;
end
$$;
revoke all on function write_change_log() from public;

create function log_changes_of(logged_table regclass, resource text, id_column text) returns void
    language plpgsql
as $$
begin
    execute format('create trigger write_change_log after insert or update or delete on %s '
                   'for each row execute function write_change_log(%L, %L)', logged_table, resource, id_column);
end
$$;
revoke all on function log_changes_of(regclass, text, text) from public;

grant select on change_log to ${appRole};
