-- The append-only change log (docs/adr/011): written by a trigger in the transaction of the change, by the
-- owner's right, so that the application role can read it but neither write, alter nor empty it.
create table change_log (
    id                bigint generated always as identity primary key,
    region_code       text        not null references region (code),
    resource          text        not null,
    object_id         uuid        not null,
    part              text        not null,
    operation         text        not null constraint ck_change_log_operation check (operation in ('created', 'changed', 'removed', 'restored')),
    -- Nothing but the version and the time of change: a part of the object changed. Kept for reading as of a time.
    version_only      boolean     not null default false,
    changed_at        timestamptz not null default clock_timestamp(),
    transaction_id    xid8        not null default pg_current_xact_id(),
    user_id           text,
    user_name         text,
    organisation      text,
    client_id         text,
    trace_id          text,
    database_role     text        not null,
    -- The content, which can be disposed of; the chain holds only its hash.
    reason            text,
    before            jsonb,
    after             jsonb,
    salt              bytea,
    content_hash      bytea       not null,
    disposed_at       timestamptz,
    disposal_decision text
);
create index ix_change_log_object on change_log (region_code, resource, object_id, id);

-- The chain of each region: every row of the log once, in the order of the commits, each hash made over the one before.
create table change_log_chain (
    region_code text   not null,
    position    bigint not null,
    change_id   bigint not null constraint uq_change_log_chain_change unique,
    hash        bytea  not null,
    primary key (region_code, position)
);

create function change_log_content_hash(salt bytea, before jsonb, after jsonb, reason text) returns bytea
    language sql
    stable
as $$
    select sha256(salt || convert_to(jsonb_build_array(before, after, reason)::text, 'UTF8'))
$$;

-- Who, when and what, in a form that depends on no setting of the session, after the previous link and the content.
create function change_log_chain_hash(previous bytea, link bigint, change change_log) returns bytea
    language sql
    stable
as $$
    select sha256(previous || change.content_hash || convert_to(jsonb_build_array(
        link, change.id, change.region_code, change.resource, change.object_id, change.part, change.operation,
        change.version_only, extract(epoch from change.changed_at), change.transaction_id::text, change.user_id,
        change.user_name, change.organisation, change.client_id, change.trace_id, change.database_role)::text, 'UTF8'))
$$;

-- A region's chain starts from the hash of its code.
create function change_log_chain_start(region text) returns bytea
    language sql
    stable
as $$
    select sha256(convert_to(region, 'UTF8'))
$$;

-- Who and why come from the transaction's settings, which the application sets when it begins one.
create function add_change(region text, resource text, object_id uuid, part text, operation text, version_only boolean,
                           reason text, before jsonb, after jsonb) returns void
    language plpgsql
as $$
declare
    salt bytea := uuid_send(gen_random_uuid());
begin
    insert into change_log (region_code, resource, object_id, part, operation, version_only, user_id, user_name,
                            organisation, client_id, trace_id, database_role, reason, before, after, salt, content_hash)
    values (region, resource, object_id, part, operation, version_only,
            nullif(current_setting('serviceprogram.user_id', true), ''),
            nullif(current_setting('serviceprogram.user_name', true), ''),
            nullif(current_setting('serviceprogram.organisation', true), ''),
            nullif(current_setting('serviceprogram.client_id', true), ''),
            nullif(current_setting('serviceprogram.trace_id', true), ''),
            session_user, reason, before, after, salt, change_log_content_hash(salt, before, after, reason));
end
$$;
revoke all on function add_change(text, text, uuid, text, text, boolean, text, jsonb, jsonb) from public;

-- Arguments: the resource the row belongs to and the column that holds its id (a part such as a goal is logged under
-- its measure).
create function write_change_log() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    row_before   jsonb   := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
    row_after    jsonb   := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
    row_now      jsonb   := coalesce(row_after, row_before);
    version_only boolean := tg_op = 'UPDATE'
        and row_before - array ['version', 'updated_at'] = row_after - array ['version', 'updated_at'];
begin
    if version_only and row_before -> 'version' = row_after -> 'version' then
        return null;
    end if;
    perform add_change(row_now ->> 'region_code', tg_argv[0], (row_now ->> tg_argv[1])::uuid, tg_table_name,
                       case when tg_op = 'UPDATE' then 'changed' when tg_op = 'DELETE' then 'removed'
                            when current_setting('serviceprogram.restoring', true) = 'on' then 'restored' else 'created' end,
                       version_only, nullif(current_setting('serviceprogram.reason', true), ''), row_before, row_after);
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

-- Runs when the transaction commits, so that writers of one region wait for each other only then (ADR 018). The first
-- row's turn seals all of the transaction's rows; the others find themselves sealed. What is sealed is always found by
-- index: a connection makes its plan once, maybe while the chain is short, and would then read all of it for every row.
create function seal_changes() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
    set enable_seqscan = off
as $$
declare
    region text;
    head   change_log_chain;
    change change_log;
begin
    if exists (select from change_log_chain c where c.change_id = new.id) then
        return null;
    end if;
    -- In the order of the codes, so that two transactions that touch several regions never wait for each other.
    for region in
        select distinct l.region_code from change_log l
        where l.id >= new.id and l.transaction_id = pg_current_xact_id() order by 1
    loop
        perform pg_advisory_xact_lock('change_log_chain'::regclass::oid::int, hashtext(region));
        select c.* into head from change_log_chain c where c.region_code = region order by c.position desc limit 1;
        head.position := coalesce(head.position, 0);
        head.hash := coalesce(head.hash, change_log_chain_start(region));
        for change in
            select l.* from change_log l
            where l.id >= new.id and l.transaction_id = pg_current_xact_id() and l.region_code = region
                and not exists (select from change_log_chain c where c.change_id = l.id)
            order by l.id
        loop
            head.position := head.position + 1;
            head.hash := change_log_chain_hash(head.hash, head.position, change);
            insert into change_log_chain (region_code, position, change_id, hash)
            values (region, head.position, change.id, head.hash);
        end loop;
    end loop;
    return null;
end
$$;
revoke all on function seal_changes() from public;

create constraint trigger seal_changes after insert on change_log
    deferrable initially deferred
    for each row execute function seal_changes();

-- Content goes by decision (gallring); who did what and when stays, and so does the chain. That it was disposed of is
-- itself a row of the log: content that is gone without one is a fault.
create function dispose_of_content(changes bigint[], decision text) returns int
    language plpgsql
as $$
declare
    disposal record;
    total    int := 0;
begin
    if coalesce(btrim(decision), '') = '' then
        raise exception 'Say which decision the content is disposed of by';
    end if;
    for disposal in
        with emptied as (
            update change_log l
            set before = null, after = null, reason = null, salt = null, disposed_at = clock_timestamp(), disposal_decision = decision
            where l.id = any (changes) and l.salt is not null and l.resource <> 'change-log'
            returning l.id, l.region_code)
        select e.region_code, array_agg(e.id order by e.id) as ids from emptied e group by e.region_code order by 1
    loop
        perform add_change(disposal.region_code, 'change-log', uuidv7(), 'disposal', 'removed', false, decision, null,
                           jsonb_build_object('changes', disposal.ids));
        total := total + cardinality(disposal.ids);
    end loop;
    return total;
end
$$;
revoke all on function dispose_of_content(bigint[], text) from public;

-- Every fault in the log of a region, or of all; none when it is as it was written. One statement and so one snapshot:
-- what commits meanwhile is seen whole or not at all.
create function verify_change_log(of_region text default null)
    returns table (region_code text, fault text, "position" bigint, change_id bigint)
    language sql
    stable
as $$
    with chain as (
        select c.*,
               lag(c.position, 1, 0::bigint) over links as previous_position,
               lag(c.hash, 1, change_log_chain_start(c.region_code)) over links as previous_hash
        from change_log_chain c
        where of_region is null or c.region_code = of_region
        window links as (partition by c.region_code order by c.position)
    ), disposed as (
        select e.change_id::bigint as id
        from change_log l, jsonb_array_elements_text(l.after -> 'changes') as e (change_id)
        where l.resource = 'change-log'
    ), faults as (
        select c.region_code, 'gap' as fault, c.position, c.change_id
        from chain c
        where c.position <> c.previous_position + 1
        union all
        select c.region_code, 'row-missing', c.position, c.change_id
        from chain c
        where not exists (select from change_log l where l.id = c.change_id)
        union all
        select c.region_code, 'content-altered', c.position, c.change_id
        from chain c join change_log l on l.id = c.change_id
        where case when l.salt is null then num_nonnulls(l.before, l.after, l.reason) > 0
                   else l.content_hash <> change_log_content_hash(l.salt, l.before, l.after, l.reason) end
        union all
        select c.region_code, 'content-missing', c.position, c.change_id
        from chain c join change_log l on l.id = c.change_id
        where l.salt is null and not exists (select from disposed d where d.id = l.id)
        union all
        select c.region_code, 'metadata-altered', c.position, c.change_id
        from chain c join change_log l on l.id = c.change_id
        where c.hash <> change_log_chain_hash(c.previous_hash, c.position, l)
        union all
        select l.region_code, 'not-sealed', null, l.id
        from change_log l
        where (of_region is null or l.region_code = of_region)
            and not exists (select from change_log_chain c where c.change_id = l.id)
    )
    select f.region_code, f.fault, f.position, f.change_id from faults f order by f.region_code, f.position, f.change_id
$$;

grant select on change_log, change_log_chain to ${appRole};
