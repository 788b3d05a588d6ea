-- What officers filter by, each with the list's own order (what has no value last, which an index that begins with it would
-- not serve), so that a list costs what it shows and not what the table holds. The two that began with an actor's id are
-- replaced.
create index ix_support_decision_municipality on support_decision (region_code, municipality_code, decided_on desc nulls last, id);
create index ix_support_decision_form on support_decision (region_code, support_form_code, decided_on desc nulls last, id);
create index ix_support_decision_applicant_decided on support_decision (region_code, applicant_id, decided_on desc nulls last, id);
create index ix_support_decision_deciding_actor_decided on support_decision (region_code, deciding_actor_id, decided_on desc nulls last, id);
drop index ix_support_decision_applicant;
drop index ix_support_decision_deciding_actor;
