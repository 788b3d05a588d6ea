-- An external id is a region's own: one that another region has registered, by mistake or in advance, keeps nobody out.
-- And it says something: a token without an organisation must never match a row.
update actor set external_id = null where btrim(external_id) = '';
alter table actor
    add constraint ck_actor_external_id check (btrim(external_id) <> ''),
    drop constraint uq_actor_external_id,
    add constraint uq_actor_external_id unique (region_code, external_id);
create index ix_actor_external_id on actor (external_id);
