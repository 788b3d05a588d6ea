-- More that must be kept with what it belongs to: the texts of an approved follow-up and the rows of an applied import.
-- Judged once per statement; who they belong to is held while it is judged. What goes with a removed parent, which is gone
-- when its parts go, was judged with it.
create function refuse_removal_of_parts() returns trigger
    language plpgsql
as $$
begin
    if tg_table_name = 'import_row' then
        perform from import i where i.id in (select g.import_id from gone g) order by i.id for share;
        perform from import i where i.id in (select g.import_id from gone g) and i.status <> 'reviewed';
    else
        perform from follow_up u where u.id in (select g.follow_up_id from gone g) order by u.id for share;
        perform from follow_up u
        where u.id in (select g.follow_up_id from gone g)
            and u.status in ('approved', 'submitted', 'to-board', 'approved-by-board', 'archived');
    end if;
    if found then
        raise exception 'A row of % of what was approved or applied must be kept', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
create trigger refuse_removal after delete on import_row referencing old table as gone
    for each statement execute function refuse_removal_of_parts();
create trigger refuse_removal after delete on follow_up_area_text referencing old table as gone
    for each statement execute function refuse_removal_of_parts();

-- Nor is it moved elsewhere and removed there, or called unfinished again so that it can go.
create function refuse_move() returns trigger
    language plpgsql
as $$
begin
    raise exception 'A row of % stays where it is', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger refuse_move before update of import_id on import_row for each row
    when (old.import_id is distinct from new.import_id) execute function refuse_move();
create trigger refuse_move before update of follow_up_id on follow_up_area_text for each row
    when (old.follow_up_id is distinct from new.follow_up_id) execute function refuse_move();
create trigger refuse_taking_back before update on follow_up for each row
    when (old.status in ('submitted', 'to-board', 'approved-by-board', 'archived')
        and new.status in ('draft', 'collecting', 'compiled', 'reviewed', 'approved'))
    execute function refuse_taking_back();

-- What an approved follow-up counted is kept: its figures are counted from the rows. Decisions are removed by the reversal
-- of their import alone, activities by whoever answers for them. Arguments: the column with the day. The follow-ups of the
-- years are held, so that none is approved meanwhile.
create function is_accounted_for(region text, years numeric[]) returns boolean
    language sql
as $$
    select coalesce(bool_or(held.approved), false)
    from (select u.status in ('approved', 'submitted', 'to-board', 'approved-by-board', 'archived') as approved
          from follow_up u
          where u.region_code = region and u.year = any (years)
          order by u.id for share) held
$$;
revoke all on function is_accounted_for(text, numeric[]) from public;
grant execute on function is_accounted_for(text, numeric[]) to ${appRole};
create function refuse_removal_of_accounted() returns trigger
    language plpgsql
as $$
begin
    if exists (
        select from (
            select to_jsonb(g) ->> 'region_code' as region,
                   array_agg(distinct extract(year from (to_jsonb(g) ->> tg_argv[0])::date)) as years
            from gone g group by 1 order by 1) rows
        where is_accounted_for(rows.region, rows.years)) then
        raise exception 'A row of % in a year whose follow-up is approved must be kept', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
create trigger refuse_removal after delete on support_decision referencing old table as gone
    for each statement execute function refuse_removal_of_accounted('decided_on');
create trigger refuse_removal after delete on activity referencing old table as gone
    for each statement execute function refuse_removal_of_accounted('held_on');
-- And an activity is not moved to another year first.
create function refuse_move_of_accounted() returns trigger
    language plpgsql
as $$
begin
    if is_accounted_for(old.region_code, array [extract(year from old.held_on)]) then
        raise exception 'A row of % stays in the year whose follow-up is approved', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger refuse_move before update of held_on on activity for each row
    when (extract(year from old.held_on) <> extract(year from new.held_on)) execute function refuse_move_of_accounted();

-- Whether every decision that an import added or changed is as the import left it: else it cannot be reversed.
create function is_import_as_applied(applied uuid, region text) returns boolean
    language sql
    stable
as $$
    select not exists (
        select from import_row r
            left join support_decision d on d.id = r.support_decision_id and d.region_code = r.region_code
        where r.import_id = applied and r.region_code = region and r.verdict in ('new', 'changed')
            and d.version is distinct from r.decision_version)
$$;
revoke all on function is_import_as_applied(uuid, text) from public;
grant execute on function is_import_as_applied(uuid, text) to ${appRole};
