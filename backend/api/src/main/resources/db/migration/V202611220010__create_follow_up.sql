-- The yearly follow-up (uppföljning): its texts. Its figures are never stored here; they are counted from rows.
create table follow_up (
    id               uuid        primary key default uuidv7(),
    region_code      text        not null references region (code),
    version          int         not null default 0,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    programme_id     uuid        not null,
    year             int         not null constraint ck_follow_up_year check (year between 2000 and 2100),
    registry_number  text,
    unit             text,
    deciding_body    text,
    document_date    date,
    case_description text,
    introduction     text,
    proposal_heading text,
    proposal         text,
    signatories      jsonb       not null default '[]',
    recipients       text,
    status           text        not null default 'draft' constraint ck_follow_up_status check (status in
        ('draft', 'collecting', 'compiled', 'reviewed', 'approved', 'submitted', 'to-board', 'approved-by-board', 'archived')),
    constraint uq_follow_up_region_id unique (region_code, id),
    constraint uq_follow_up_year unique (programme_id, year),
    constraint fk_follow_up_programme foreign key (region_code, programme_id) references programme (region_code, id)
);

create table follow_up_area_text (
    follow_up_id     uuid not null,
    region_code      text not null,
    priority_area_id uuid not null,
    text             text not null,
    primary key (follow_up_id, priority_area_id),
    constraint fk_follow_up_area_text_follow_up foreign key (region_code, follow_up_id) references follow_up (region_code, id) on delete cascade,
    constraint fk_follow_up_area_text_priority_area foreign key (region_code, priority_area_id) references priority_area (region_code, id)
);
create index ix_follow_up_area_text_priority_area on follow_up_area_text (priority_area_id);

select log_changes_of('follow_up', 'follow-up', 'id');
select log_changes_of('follow_up_area_text', 'follow-up', 'follow_up_id');
grant select, insert, update, delete on follow_up, follow_up_area_text to ${appRole};
