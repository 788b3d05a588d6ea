-- Each time someone was shown a sole trader's number in full. Who and when come from the transaction's settings and the
-- clock of the database, as in the change log: the application role says only about whom, and can change nothing.
create table personal_data_read (
    id           uuid        primary key,
    region_code  text        not null references region (code),
    actor_id     uuid        not null,
    actor_name   text        not null,
    read_at      timestamptz not null default clock_timestamp(),
    user_id      text        not null default current_setting('serviceprogram.user_id'),
    user_name    text        not null default current_setting('serviceprogram.user_name'),
    organisation text        not null default current_setting('serviceprogram.organisation'),
    client_id    text        default nullif(current_setting('serviceprogram.client_id'), ''),
    trace_id     text        default nullif(current_setting('serviceprogram.trace_id'), '')
);
create index ix_personal_data_read_time on personal_data_read (region_code, read_at desc);
create index ix_personal_data_read_actor on personal_data_read (region_code, actor_id, read_at desc);

grant select on personal_data_read to ${appRole};
grant insert (id, region_code, actor_id, actor_name) on personal_data_read to ${appRole};
