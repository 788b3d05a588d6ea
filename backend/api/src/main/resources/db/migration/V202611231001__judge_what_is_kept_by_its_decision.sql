-- What was adopted is known by its decision, which nobody can take away, and no longer by its status alone, which the
-- application writes: a plan set back to a draft kept nothing. What belongs to it is not moved elsewhere and removed there
-- either. A measure that is still somebody's draft is no part of what was adopted, and may go.
create or replace function refuse_removal_of_adopted() returns trigger
    language plpgsql
as $$
declare
    content    jsonb := to_jsonb(old);
    belongs_to uuid := (content ->> tg_argv[0])::uuid;
    adopted    boolean;
begin
    if tg_argv[1] = 'measure' then
        select to_jsonb(m), m.action_plan_id into content, belongs_to from measure m where m.id = belongs_to;
    end if;
    if tg_argv[1] = 'programme' then
        select g.status in ('adopted', 'revised', 'extended', 'closed') into adopted
        from programme g where g.id = belongs_to for share;
        adopted := adopted or exists (select from programme_adoption a where a.programme_id = belongs_to);
    elsif content ->> 'draft_of_id' is null then
        select p.status in ('adopted', 'reported-to-board', 'followed-up', 'archived') into adopted
        from action_plan p where p.id = belongs_to for share;
        adopted := adopted or exists (select from action_plan_adoption a where a.action_plan_id = belongs_to);
    end if;
    if adopted then
        raise exception 'A row of % of an adopted plan or programme must be kept', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;

drop trigger refuse_removal on programme;
create trigger refuse_removal before delete on programme for each row
    execute function refuse_removal_of_adopted('id', 'programme');
drop trigger refuse_removal on action_plan;
create trigger refuse_removal before delete on action_plan for each row
    execute function refuse_removal_of_adopted('id', 'action_plan');

create trigger refuse_move before update of programme_id on priority_area for each row
    when (old.programme_id is distinct from new.programme_id)
    execute function refuse_removal_of_adopted('programme_id', 'programme');
create trigger refuse_move before update of action_plan_id on measure for each row
    when (old.action_plan_id is distinct from new.action_plan_id)
    execute function refuse_removal_of_adopted('action_plan_id', 'action_plan');
create trigger refuse_move before update of measure_id on goal for each row
    when (old.measure_id is distinct from new.measure_id)
    execute function refuse_removal_of_adopted('measure_id', 'measure');
create trigger refuse_move before update of measure_id on measure_participant for each row
    when (old.measure_id is distinct from new.measure_id)
    execute function refuse_removal_of_adopted('measure_id', 'measure');
create trigger refuse_move before update of measure_id on measure_support_form for each row
    when (old.measure_id is distinct from new.measure_id)
    execute function refuse_removal_of_adopted('measure_id', 'measure');

-- Nor is what others have seen, or what was done, called undone so that it can go.
create function refuse_taking_back() returns trigger
    language plpgsql
as $$
begin
    raise exception 'A row of % does not become what it was before', tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;
create trigger refuse_taking_back before update on measure for each row
    when (old.draft_of_id is null and new.draft_of_id is not null) execute function refuse_taking_back();
create trigger refuse_taking_back before update on import for each row
    when (old.status <> 'reviewed' and new.status = 'reviewed') execute function refuse_taking_back();
