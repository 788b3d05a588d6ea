-- The region that a token names, where the sign-in service says: only its administrators then see the entry and may
-- register the organisation. Without it an entry is of no region, as before.
alter table unknown_organisation add column named_region text references region (code);
alter table unknown_organisation drop constraint uq_unknown_organisation_external_id;
alter table unknown_organisation add constraint uq_unknown_organisation_external_id unique nulls not distinct (external_id, named_region);
