-- What belongs to an adopted plan or programme must be kept with it, by whatever way somebody tries to remove it. The
-- plan or programme is held while it is judged, so that it is not adopted meanwhile. Arguments: the column that refers to
-- it, and where to look. A part whose measure is gone was removed with it, which was judged then.
create function refuse_removal_of_adopted() returns trigger
    language plpgsql
as $$
declare
    belongs_to uuid := (to_jsonb(old) ->> tg_argv[0])::uuid;
    state      text;
begin
    if tg_argv[1] = 'programme' then
        select g.status into state from programme g where g.id = belongs_to for share;
    elsif tg_argv[1] = 'action_plan' then
        select p.status into state from action_plan p where p.id = belongs_to for share;
    else
        select p.status into state from action_plan p
        where p.id = (select m.action_plan_id from measure m where m.id = belongs_to) for share;
    end if;
    if state in ('adopted', 'revised', 'extended', 'closed', 'reported-to-board', 'followed-up', 'archived') then
        raise exception 'A row of % of an adopted plan or programme must be kept', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return old;
end
$$;
create trigger refuse_removal before delete on priority_area for each row
    execute function refuse_removal_of_adopted('programme_id', 'programme');
create trigger refuse_removal before delete on measure for each row
    execute function refuse_removal_of_adopted('action_plan_id', 'action_plan');
create trigger refuse_removal before delete on goal for each row
    execute function refuse_removal_of_adopted('measure_id', 'measure');
create trigger refuse_removal before delete on measure_participant for each row
    execute function refuse_removal_of_adopted('measure_id', 'measure');
create trigger refuse_removal before delete on measure_support_form for each row
    execute function refuse_removal_of_adopted('measure_id', 'measure');
