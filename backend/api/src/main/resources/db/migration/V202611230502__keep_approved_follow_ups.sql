-- A follow-up whose approval is taken back is worked on again, but what once was approved is kept for the archive: it
-- cannot be walked back to a draft and removed.
alter table follow_up add column was_approved boolean not null default false;
update follow_up set was_approved = true
where status in ('approved', 'submitted', 'to-board', 'approved-by-board', 'archived')
    or exists (select from change_log l where l.part = 'follow_up' and l.object_id = follow_up.id
        and l.after ->> 'status' in ('approved', 'submitted', 'to-board', 'approved-by-board', 'archived'));

create function remember_approval() returns trigger
    language plpgsql
as $$
begin
    new.was_approved := new.status in ('approved', 'submitted', 'to-board', 'approved-by-board', 'archived')
        or (tg_op = 'UPDATE' and old.was_approved);
    return new;
end
$$;
create trigger remember_approval before insert or update on follow_up for each row execute function remember_approval();

drop trigger refuse_removal on follow_up;
create trigger refuse_removal before delete on follow_up for each row
    when (old.was_approved) execute function refuse_removal();
