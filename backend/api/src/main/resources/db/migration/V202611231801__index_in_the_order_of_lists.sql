-- A list's order puts what has no value last, also where every row has one. An index that begins with nulls is of no use to
-- it: the whole selection was fetched and sorted for each page.
drop index ix_support_decision_decided, ix_support_decision_municipality, ix_support_decision_form,
    ix_support_decision_applicant_decided, ix_support_decision_deciding_actor_decided, ix_support_decision_marked;
create index ix_support_decision_decided on support_decision (region_code, decided_on desc nulls last, id);
create index ix_support_decision_municipality on support_decision (region_code, municipality_code, decided_on desc nulls last, id);
create index ix_support_decision_form on support_decision (region_code, support_form_code, decided_on desc nulls last, id);
create index ix_support_decision_applicant on support_decision (region_code, applicant_id, decided_on desc nulls last, id);
create index ix_support_decision_deciding_actor on support_decision (region_code, deciding_actor_id, decided_on desc nulls last, id);
create index ix_support_decision_marked on support_decision (region_code, decided_on desc nulls last, id)
    where secrecy_marked_at is not null;
