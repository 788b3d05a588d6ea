import { useListActors } from '@/api/generated/actors/actors';
import type { Option } from '@/ui/Select';

/** The organisations that plan and carry out measures together; companies are found by their name instead. */
export function usePublicActorOptions(): Option[] {
  const query = useListActors({
    kind: ['region', 'county-administrative-board', 'municipality', 'state-agency', 'association'],
    sort: ['name'],
    limit: 100,
  });
  return (query.data?.data.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
