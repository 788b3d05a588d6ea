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
delete from service_plan;
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
-- Drafts, one of each organisation, in the plan that was adopted without them.
insert into measure (id, region_code, action_plan_id, priority_area_id, number, title, responsible_id, draft_of_id) values
    (pg_temp.id(26), '23', pg_temp.id(5), pg_temp.id(3), '26', 'Hemligt utkast', pg_temp.own(), pg_temp.own()),
    (pg_temp.id(27), '23', pg_temp.id(5), pg_temp.id(3), '27', 'Hemligt utkast, dolt för kommunen', pg_temp.other(), pg_temp.other());
insert into activity (id, region_code, kind, held_on, title) values
    (pg_temp.id(11), '23', 'dialogue', '2023-03-01', 'Kommunens dialog'),
    (pg_temp.id(12), '23', 'dialogue', '2023-03-02', 'Regionens dialog');
insert into activity_participant (activity_id, region_code, actor_id) values
    (pg_temp.id(11), '23', pg_temp.own()), (pg_temp.id(12), '23', pg_temp.other());
insert into service_plan (id, region_code, municipality_code, title, period_start, period_end, adopted_on) values
    (pg_temp.id(50), '23', '2361', 'Kommunens serviceplan', 2023, 2026, '2023-02-01'),
    (pg_temp.id(51), '23', '2303', 'En annan kommuns serviceplan', 2023, 2026, '2023-02-02');
insert into import (id, region_code, source_code, file_name, file_hash, charset, delimiter, status, row_count, new_rows,
                    changed_rows, unchanged_rows, error_rows, granted_amount, created_by, deciding_actor_ids, source_codes, draft_of_id)
select pg_temp.id(n), '23', source, case n when 16 then 'dolt för kommunen.csv' else 'beslut.csv' end, repeat('0', 64), 'utf-8', ';', status,
    0, 0, 0, 0, 0, 0, 'Någon', array [decider], array [source], case status when 'reviewed' then decider end
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

-- Of everything that can be removed two: what is inserted here is set aside as removing it would.
insert into actor (id, region_code, kind, name) values
    (pg_temp.id(30), '23', 'company', 'Borttaget företag'), (pg_temp.id(31), '23', 'company', 'Borttaget företag till');
insert into service_point (id, region_code, name, kind, municipality_code) values
    (pg_temp.id(32), '23', 'Borttagen butik', 'grocery-store', '2361'),
    (pg_temp.id(33), '23', 'Borttagen butik till', 'grocery-store', '2361');
insert into programme (id, region_code, title, period_start, period_end, owner_id) values
    (pg_temp.id(34), '23', 'Borttaget program', 2047, 2054, pg_temp.other()),
    (pg_temp.id(35), '23', 'Borttaget program till', 2055, 2062, pg_temp.other());
insert into priority_area (id, region_code, programme_id, number, title, short_title) values
    (pg_temp.id(36), '23', pg_temp.id(2), 2, 'Borttaget', 'Borttaget'),
    (pg_temp.id(37), '23', pg_temp.id(2), 3, 'Borttaget till', 'Borttaget till');
insert into action_plan (id, region_code, programme_id, year) values
    (pg_temp.id(38), '23', pg_temp.id(1), 2027), (pg_temp.id(39), '23', pg_temp.id(1), 2028);
insert into measure (id, region_code, action_plan_id, priority_area_id, number, title, responsible_id) values
    (pg_temp.id(40), '23', pg_temp.id(6), pg_temp.id(3), '40', 'Borttagen insats', pg_temp.own()),
    (pg_temp.id(41), '23', pg_temp.id(6), pg_temp.id(3), '41', 'Borttagen insats till', pg_temp.other());
insert into measure (id, region_code, action_plan_id, priority_area_id, number, title, responsible_id, draft_of_id) values
    (pg_temp.id(46), '23', pg_temp.id(6), pg_temp.id(3), '46', 'Hemligt borttaget utkast', pg_temp.own(), pg_temp.own()),
    (pg_temp.id(47), '23', pg_temp.id(6), pg_temp.id(3), '47', 'Hemligt borttaget utkast, dolt för kommunen', pg_temp.other(), pg_temp.other());
insert into activity (id, region_code, kind, held_on, title) values
    (pg_temp.id(24), '23', 'dialogue', '2023-03-01', 'Borttagen dialog'),
    (pg_temp.id(25), '23', 'dialogue', '2023-03-02', 'Borttagen dialog till');
insert into service_plan (id, region_code, municipality_code, title, period_start, period_end) values
    (pg_temp.id(52), '23', '2361', 'Borttagen serviceplan', 2031, 2034),
    (pg_temp.id(53), '23', '2303', 'Borttagen serviceplan till', 2031, 2034);
insert into import (id, region_code, source_code, file_name, file_hash, charset, delimiter, row_count, new_rows,
                    changed_rows, unchanged_rows, error_rows, granted_amount, created_by, deciding_actor_ids, source_codes, draft_of_id)
select pg_temp.id(n), '23', source, 'borttagen.csv', repeat('0', 64), 'utf-8', ';', 0, 0, 0, 0, 0, 0, 'Någon', array [decider], array [source], decider
from (values (42, pg_temp.own(), 'nyps'), (43, pg_temp.other(), 'serviceprogram')) as i (n, decider, source);
insert into follow_up (id, region_code, programme_id, year) values
    (pg_temp.id(44), '23', pg_temp.id(1), 2027), (pg_temp.id(45), '23', pg_temp.id(1), 2028);

insert into removed_object (id, region_code, kind, title, owners, draft_of_id, removed_by, organisation, transaction_id)
select pg_temp.id(n), '23', kind, case n when 43 then 'Borttagen, dolt för kommunen' else 'Borttagen' end, owners, case kind when 'import' then owner end, 'Någon', 'Någons', n::text::xid8
from (values ('actor', 30), ('service-point', 32), ('programme', 34), ('priority-area', 36), ('action-plan', 38), ('measure', 40),
             ('activity', 24), ('service-plan', 52), ('import', 42), ('follow-up', 44)) as k (kind, first)
    cross join lateral (values (first, pg_temp.own(), 'nyps'), (first + 1, pg_temp.other(), 'serviceprogram')) as o (n, owner, source)
    cross join lateral (select case
        when kind in ('measure', 'activity', 'service-plan') then jsonb_build_array(jsonb_build_object('organisations', array [owner]))
        when kind = 'import' then jsonb_build_array(jsonb_build_object('organisations', array [owner], 'source', source))
        else '[]' end) as b (owners);
insert into removed_object (id, region_code, kind, title, owners, draft_of_id, removed_by, organisation, transaction_id)
select id, region_code, 'measure', title, jsonb_build_array(jsonb_build_object('organisations', array [draft_of_id])),
       draft_of_id, 'Någon', 'Någons', number::xid8
from measure where id in (pg_temp.id(46), pg_temp.id(47));
begin;
set local session_replication_role = replica;
do $$
declare
    kept text;
begin
    foreach kept in array array ['actor', 'service_point', 'programme', 'priority_area', 'action_plan', 'measure', 'activity', 'service_plan', 'import', 'follow_up'] loop
        execute format('with gone as (delete from %1$I t using removed_object o where t.id = o.id returning t.*)
                        insert into removed_row (removed_object_id, table_name, content) select id, %1$L, to_jsonb(gone) from gone', kept);
    end loop;
end
$$;
commit;
