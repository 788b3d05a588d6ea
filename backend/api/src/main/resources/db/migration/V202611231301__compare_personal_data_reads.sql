-- That a personal number was shown stands in two places, of which the log is sealed: where they differ, one was altered or
-- taken away. What the log has disposed of by decision is not compared.
create function verify_personal_data_reads(of_region text default null)
    returns table (region_code text, fault text, "position" bigint, change_id bigint)
    language sql
    stable
as $$
    select l.region_code, 'read-altered', c.position, l.id
    from change_log l
    left join change_log_chain c on c.change_id = l.id
    where l.resource = 'personal-data-read' and l.salt is not null and (of_region is null or l.region_code = of_region)
        and not exists (
            select from personal_data_read r
            where r.id = l.object_id and r is not distinct from jsonb_populate_record(null::personal_data_read, l.after))
    union all
    select r.region_code, 'read-not-sealed', null, null
    from personal_data_read r
    where (of_region is null or r.region_code = of_region)
        and not exists (
            select from change_log l where l.resource = 'personal-data-read' and l.object_id = r.id)
    order by 1, 3, 4
$$;
