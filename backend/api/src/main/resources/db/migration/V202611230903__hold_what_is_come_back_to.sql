-- A restoration first holds what the object comes back to, as every other change does, and only then inserts. Inserting
-- holds the referred rows weakly; two restorations to one plan, which each then asked to hold it wholly, waited for each
-- other. As in V202611230301, but for that.
create or replace function restore_removed_object(region text, object uuid) returns boolean
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
    -- The programme before the plan, which is the order of all who hold both.
    perform from programme g
    where g.region_code = region and g.id in
        (select (r.content ->> 'programme_id')::uuid from removed_row r where r.removed_object_id = object)
    order by g.id for update;
    perform from action_plan p
    where p.region_code = region and p.id in
        (select (r.content ->> 'action_plan_id')::uuid from removed_row r where r.removed_object_id = object)
    order by p.id for update;
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
