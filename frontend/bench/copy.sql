-- The yardstick of the import: the same decisions by PostgreSQL's own \copy into the same table, under the same
-- constraints and change log, in one transaction.
\set ON_ERROR_STOP on
begin;
\copy support_decision (region_code, source_code, external_case_id, decision_number, support_form_code, applicant_id, municipality_code, applied_amount, granted_amount, outcome, decided_on, received_on, deciding_actor_id) from pstdin with (format csv)
commit;
