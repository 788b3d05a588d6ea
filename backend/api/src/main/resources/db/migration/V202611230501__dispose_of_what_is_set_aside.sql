-- Gallring leaves no copy among what is set aside: what was removed together with the object goes with it, because it
-- could only come back without it. As in V202611220002, but for that.
create or replace function dispose_of_content(changes bigint[], decision text) returns int
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
            returning l.id, l.region_code, l.object_id)
        select e.region_code, array_agg(e.id order by e.id) as ids, array_agg(distinct e.object_id) as objects
        from emptied e group by e.region_code order by 1
    loop
        perform add_change(disposal.region_code, 'change-log', uuidv7(), 'disposal', 'removed', false, decision, null,
                           jsonb_build_object('changes', disposal.ids));
        delete from removed_object o
        where o.region_code = disposal.region_code
            and (o.id = any (disposal.objects)
                or exists (select from removed_row r
                           where r.removed_object_id = o.id and (r.content ->> 'id')::uuid = any (disposal.objects)));
        total := total + cardinality(disposal.ids);
    end loop;
    return total;
end
$$;
