-- One row of each kind in region 23, as the matrix of who may do what needs them: two organisations of the region, what
-- is published and what is not, and rows that one or the other answers for.
begin;
set local session_replication_role = replica;
delete from programme_adoption;
delete from action_plan_adoption;
delete from programme;
delete from priority_area;
delete from action_plan;
delete from measure;
delete from activity;
delete from activity_participant;
delete from support_decision;
delete from import;
delete from follow_up;
delete from service_point;
delete from unknown_organisation;
delete from removed_row;
delete from removed_object;
delete from actor where external_id is null;
commit;

create or replace function pg_temp.id(n int) returns uuid language sql immutable as
    $$ select ('02000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;
create or replace function pg_temp.own() returns uuid language sql immutable as
    $$ select '01890000-0000-7000-8000-000000000002'::uuid $$;
create or replace function pg_temp.other() returns uuid language sql immutable as
    $$ select '01890000-0000-7000-8000-000000000001'::uuid $$;

insert into programme (id, region_code, title, period_start, period_end, owner_id, status) values
    (pg_temp.id(1), '23', 'Fastställt program', 2023, 2030, pg_temp.other(), 'adopted'),
    (pg_temp.id(2), '23', 'Hemligt programutkast', 2031, 2038, pg_temp.other(), 'draft');
insert into priority_area (id, region_code, programme_id, number, title, short_title) values
    (pg_temp.id(3), '23', pg_temp.id(1), 1, 'Medborgare', 'Medborgare'),
    (pg_temp.id(4), '23', pg_temp.id(2), 1, 'Hemligt område', 'Hemligt');
insert into action_plan (id, region_code, programme_id, year, status) values
    (pg_temp.id(5), '23', pg_temp.id(1), 2023, 'adopted'),
    (pg_temp.id(6), '23', pg_temp.id(1), 2024, 'draft');
insert into measure (id, region_code, action_plan_id, priority_area_id, number, title, responsible_id) values
    (pg_temp.id(7), '23', pg_temp.id(5), pg_temp.id(3), '1', 'Kommunens insats', pg_temp.own()),
    (pg_temp.id(8), '23', pg_temp.id(5), pg_temp.id(3), '2', 'Regionens insats', pg_temp.other()),
    (pg_temp.id(9), '23', pg_temp.id(6), pg_temp.id(3), '1', 'Hemlig planerad insats', pg_temp.own());
insert into activity (id, region_code, kind, held_on, title) values
    (pg_temp.id(11), '23', 'dialogue', '2023-03-01', 'Kommunens dialog'),
    (pg_temp.id(12), '23', 'dialogue', '2023-03-02', 'Regionens dialog');
insert into activity_participant (activity_id, region_code, actor_id) values
    (pg_temp.id(11), '23', pg_temp.own()), (pg_temp.id(12), '23', pg_temp.other());
insert into import (id, region_code, source_code, file_name, file_hash, charset, delimiter, status, row_count, new_rows,
                    changed_rows, unchanged_rows, error_rows, granted_amount, created_by, deciding_actor_ids, source_codes)
select pg_temp.id(n), '23', source, 'beslut.csv', repeat('0', 64), 'utf-8', ';', status, 0, 0, 0, 0, 0, 0, 'Någon', array [decider], array [source]
from (values (15, 'reviewed', pg_temp.own(), 'nyps'), (16, 'reviewed', pg_temp.other(), 'serviceprogram'),
             (17, 'applied', pg_temp.own(), 'nyps'), (18, 'applied', pg_temp.other(), 'serviceprogram')) as i (n, status, decider, source);
insert into support_decision (id, region_code, source_code, external_case_id, decision_number, support_form_code,
                              applicant_id, municipality_code, granted_amount, outcome, decided_on, deciding_actor_id) values
    (pg_temp.id(13), '23', 'nyps', '1', '1', 'home-delivery', pg_temp.own(), '2361', 1000, 'granted', '2023-04-18', pg_temp.own()),
    (pg_temp.id(14), '23', 'serviceprogram', '2', '1', 'home-delivery', pg_temp.own(), '2361', 1000, 'granted', '2023-04-18', pg_temp.other());
update support_decision set secrecy_legal_basis = 'Lagrum', secrecy_reason = 'Skäl', secrecy_marked_by = 'Någon', secrecy_marked_at = now();
insert into follow_up (id, region_code, programme_id, year, status) values
    (pg_temp.id(19), '23', pg_temp.id(1), 2023, 'approved'),
    (pg_temp.id(20), '23', pg_temp.id(1), 2024, 'draft');
insert into service_point (id, region_code, name, kind, municipality_code) values
    (pg_temp.id(21), '23', 'Lanthandeln', 'grocery-store', '2361');
insert into actor (id, region_code, kind, name, organisation_number) values
    (pg_temp.id(22), '23', 'company', 'En enskild firma', '8112289874');
insert into unknown_organisation (id, external_id) values (pg_temp.id(23), 'okand');
insert into removed_object (id, region_code, kind, title, owners, removed_by, organisation, transaction_id)
select pg_temp.id(n), '23', 'activity', 'Borttagen dialog', json_build_array(json_build_object('organisations', array [owner])), 'Någon', 'Någons', n::text::xid8
from (values (24, pg_temp.own()), (25, pg_temp.other())) as o (n, owner);
