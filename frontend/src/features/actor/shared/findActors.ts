import { listActors } from '@/api/generated/actors/actors';
import type { ActorKind } from '@/api/generated/model';
import type { Option } from '@/ui/Select';

/** Organisations whose name has the text in it, for a ComboBox. */
export async function findActors(text: string, kinds?: ActorKind[]): Promise<Option[]> {
  const { data } = await listActors({
    ...(text ? { q: text } : {}),
    ...(kinds ? { kind: kinds } : {}),
    sort: ['name'],
    limit: 20,
  });
  return data.items.map(({ id, name }) => ({ value: id, label: name }));
}
