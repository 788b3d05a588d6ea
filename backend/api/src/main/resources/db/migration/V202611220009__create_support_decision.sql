-- Support decisions, most of them taken in other systems. Never deleted by the application's users: kept at least ten
-- years (2024:1243 § 39); what an import added can be undone by reversing that import.
create table support_decision (
    id                   uuid        primary key default uuidv7(),
    region_code          text        not null references region (code),
    version              int         not null default 0,
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    source_code          text        not null references source (code),
    external_case_id     text        not null constraint ck_support_decision_case check (external_case_id <> ''),
    decision_number      text        not null constraint ck_support_decision_number check (decision_number <> ''),
    registry_number      text,
    support_form_code    text        not null references support_form (code),
    legal_basis          text,
    state_aid_basis      text        constraint ck_support_decision_state_aid_basis
        check (state_aid_basis in ('2023-2831', '2023-2832', '1407-2013', '360-2012', 'none')),
    received_on          date,
    applicant_id         uuid        not null,
    service_point_id     uuid,
    municipality_code    text        not null references municipality (code),
    description          text,
    applied_amount       numeric(14, 2) constraint ck_support_decision_applied check (applied_amount >= 0),
    granted_amount       numeric(14, 2) not null constraint ck_support_decision_granted check (granted_amount >= 0),
    support_share        numeric(5, 2)  constraint ck_support_decision_share check (support_share between 0 and 100),
    period_start         date,
    period_end           date,
    outcome              text        not null constraint ck_support_decision_outcome check (outcome in
        ('granted', 'partly-granted', 'rejected', 'dismissed', 'closed-without-decision')),
    decided_on           date        not null,
    deciding_actor_id    uuid        not null,
    decided_by           text,
    delegation_reference text,
    rapporteur           text,
    reasons              text,
    secrecy_legal_basis  text        constraint ck_support_decision_secrecy_legal_basis check (secrecy_legal_basis <> ''),
    secrecy_reason       text        constraint ck_support_decision_secrecy_reason check (secrecy_reason <> ''),
    secrecy_marked_by    text,
    secrecy_marked_at    timestamptz,
    import_id            uuid,
    import_row_number    int,
    constraint uq_support_decision_region_id unique (region_code, id),
    constraint uq_support_decision_key unique (region_code, source_code, external_case_id, decision_number),
    constraint fk_support_decision_applicant foreign key (region_code, applicant_id) references actor (region_code, id),
    constraint fk_support_decision_deciding_actor foreign key (region_code, deciding_actor_id) references actor (region_code, id),
    constraint fk_support_decision_service_point foreign key (region_code, service_point_id) references service_point (region_code, id),
    constraint fk_support_decision_import foreign key (region_code, import_id) references import (region_code, id),
    constraint ck_support_decision_secrecy check
        (num_nulls(secrecy_legal_basis, secrecy_reason, secrecy_marked_by, secrecy_marked_at) in (0, 4)),
    constraint ck_support_decision_period check (period_end >= period_start),
    constraint ck_support_decision_refused check (outcome in ('granted', 'partly-granted') or granted_amount = 0)
);
create index ix_support_decision_decided on support_decision (region_code, decided_on desc nulls last, id);
create index ix_support_decision_applicant on support_decision (applicant_id);
create index ix_support_decision_deciding_actor on support_decision (deciding_actor_id);
create index ix_support_decision_service_point on support_decision (service_point_id);
create index ix_support_decision_import on support_decision (import_id);

select log_changes_of('support_decision', 'support-decision', 'id');
grant select, insert, update on support_decision to ${appRole};
