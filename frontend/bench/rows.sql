-- Constructed decisions for the benchmark, so many in all (:total), half in each of two regions, over eight years.
-- Ragunda's (2303) and one applicant's stay as many whatever the total: what is asked of them must cost the same.
\set ON_ERROR_STOP on
set time zone 'Europe/Stockholm';
begin;
alter table support_decision disable trigger write_change_log;
alter table actor disable trigger write_change_log;

insert into actor (id, region_code, kind, name)
select md5('bench ' || region || n)::uuid, region, 'company', 'Bänkbutiken ' || n || ' (konstruerad)'
from unnest(array ['23', '22']) as region, generate_series(0, greatest(100, :total / 200)) as n
on conflict do nothing;

-- Materialized: looked up for each decision, the region's own organisation would be searched for a million times.
with regions as materialized (
    select region, place, (select id from actor a where a.region_code = region and a.kind = 'region') as deciding
    from unnest(array ['23', '22']) with ordinality as asked (region, place)
)
insert into support_decision (region_code, source_code, external_case_id, decision_number, support_form_code, legal_basis,
    applicant_id, municipality_code, applied_amount, granted_amount, outcome, decided_on, received_on, deciding_actor_id)
select region, 'nyps', 'B' || lpad((n - (n % 10 = 9)::int)::text, 8, '0'), (1 + (n % 10 = 9)::int)::text,
       (array ['home-delivery', 'service-grant', 'investment-support', 'corrosion-protection', 'operating-support'])[1 + n % 5],
       'Konstruerat',
       md5('bench ' || region || case when n < 200 then 0 else 1 + n % greatest(100, :total / 200) end)::uuid,
       case when n < 800 then (array ['2303', '2260'])[place]
            when region = '23' then (array ['2305', '2309', '2313', '2321', '2326', '2361', '2380'])[1 + n % 7]
            else (array ['2283', '2284'])[1 + n % 2] end,
       100 * (1 + n * 7919::bigint % 9000), 100 * (n % 12 <> 0)::int * (1 + n * 7919::bigint % 9000),
       case when n % 12 = 0 then 'rejected' when n % 7 = 0 then 'partly-granted' else 'granted' end,
       date '2016-01-01' + (n * 104729::bigint % 2922)::int, date '2015-10-01' + (n * 104729::bigint % 2922)::int,
       deciding
from regions, generate_series(0, :total / 2 - 1) as n
on conflict do nothing;

alter table support_decision enable trigger write_change_log;
alter table actor enable trigger write_change_log;
commit;
vacuum analyze support_decision;
vacuum analyze actor;
