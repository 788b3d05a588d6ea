-- A number that another organisation's draft has is free: to refuse it would tell of the draft. Two measures of a plan
-- have different numbers once both are handed in, and so have the drafts of one organisation.
alter table measure drop constraint uq_measure_number;
create unique index uq_measure_number on measure (action_plan_id, number) where draft_of_id is null;
create unique index uq_measure_draft_number on measure (action_plan_id, draft_of_id, number) where draft_of_id is not null;
