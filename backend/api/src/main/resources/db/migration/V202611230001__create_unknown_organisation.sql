-- Sign-ins with an external id that no organisation has: of no region yet, so no region's row and not in its history.
create table unknown_organisation (
    id            uuid        primary key default uuidv7(),
    external_id   text        not null constraint uq_unknown_organisation_external_id unique
                              constraint ck_unknown_organisation_external_id check (char_length(external_id) between 1 and 200),
    first_seen_at timestamptz not null default now(),
    last_seen_at  timestamptz not null default now(),
    attempts      int         not null default 1
);
grant select, insert, update, delete on unknown_organisation to ${appRole};
