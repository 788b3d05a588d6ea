-- Imports of support decisions: the file's identity, and every row with its verdict, so that a figure can be traced
-- to file and row, and an import undone as one action.
create table import (
    id              uuid        primary key default uuidv7(),
    region_code     text        not null references region (code),
    version         int         not null default 0,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    source_code     text        not null references source (code),
    file_name       text        not null,
    file_hash       text        not null constraint ck_import_file_hash check (file_hash ~ '^[0-9a-f]{64}$'),
    charset         text        not null constraint ck_import_charset check (charset in ('utf-8', 'windows-1252')),
    delimiter       text        not null constraint ck_import_delimiter check (delimiter in (';', ',')),
    status          text        not null default 'reviewed' constraint ck_import_status check (status in ('reviewed', 'applied', 'reversed')),
    row_count       int         not null,
    new_rows        int         not null,
    changed_rows    int         not null,
    unchanged_rows  int         not null,
    error_rows      int         not null,
    granted_amount  numeric(16, 2) not null,
    ignored_columns text[]      not null default '{}',
    deciding_actor_ids uuid[]   not null default '{}',
    source_codes    text[]      not null default '{}',
    created_by      text        not null,
    applied_at      timestamptz,
    applied_by      text,
    reversed_at     timestamptz,
    reversed_by     text,
    constraint uq_import_region_id unique (region_code, id)
);
create index ix_import_created on import (region_code, created_at desc);

create table import_row (
    import_id           uuid  not null,
    row_number          int   not null,
    region_code         text  not null,
    verdict             text  not null constraint ck_import_row_verdict check (verdict in ('new', 'changed', 'unchanged', 'error')),
    raw                 jsonb not null,
    parsed              jsonb,
    differences         jsonb not null default '[]',
    errors              jsonb not null default '[]',
    notes               jsonb not null default '[]',
    support_decision_id uuid,
    decision_version    int,
    version_before      int,
    before              jsonb,
    primary key (import_id, row_number),
    constraint fk_import_row_import foreign key (region_code, import_id) references import (region_code, id) on delete cascade
);

-- An import's rows are its own record; only the import itself is history that people ask for.
select log_changes_of('import', 'import', 'id');
grant select, insert, update, delete on import, import_row to ${appRole};
