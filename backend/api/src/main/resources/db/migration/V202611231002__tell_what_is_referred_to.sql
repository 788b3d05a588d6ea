-- Whether other rows refer to one, be they drafts that the caller does not see: then it cannot be removed. What goes with
-- it does not count.
create function is_referred_to(referred regclass, object uuid) returns boolean
    language plpgsql
    stable
as $$
declare
    reference record;
    found_one boolean;
begin
    for reference in
        select c.conrelid::regclass as table_name, a.attname as column_name
        from pg_constraint c
            join pg_attribute key on key.attrelid = c.confrelid and key.attname = 'id'
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[array_position(c.confkey, key.attnum)]
        where c.contype = 'f' and c.confrelid = referred and c.confdeltype <> 'c'
    loop
        execute format('select exists (select from %s where %I = $1)', reference.table_name, reference.column_name)
        into found_one using object;
        if found_one then
            return true;
        end if;
    end loop;
    return false;
end
$$;
revoke all on function is_referred_to(regclass, uuid) from public;
grant execute on function is_referred_to(regclass, uuid) to ${appRole};
