-- A file that is reviewed and not applied is the uploading organisation's own, as a draft is: its rows name applicants that
-- nobody has handed in yet. Once applied it is everybody's in the region.
alter table import add column draft_of_id uuid;
alter table import
    add constraint fk_import_draft_of foreign key (region_code, draft_of_id) references actor (region_code, id),
    add constraint ck_import_draft check (draft_of_id is null or status = 'reviewed');

-- Whose those are that wait already, or were removed, the change log tells; where it does not, they stay as they were.
create temporary table uploaded on commit drop as
select distinct on (c.object_id) c.object_id as import_id, a.id as actor_id
from change_log c
    join actor a on a.region_code = c.region_code and a.name = c.organisation and a.external_id is not null
where c.resource = 'import' and c.operation = 'created'
order by c.object_id, c.id, a.id;
update import i set draft_of_id = u.actor_id from uploaded u where u.import_id = i.id and i.status = 'reviewed';
update removed_object o set draft_of_id = u.actor_id from uploaded u where u.import_id = o.id and o.kind = 'import';
update removed_row r set content = r.content || jsonb_build_object('draft_of_id', u.actor_id)
from uploaded u where u.import_id = r.removed_object_id and r.table_name = 'import';
