import { useListActors } from '@/api/generated/actors/actors';
import type { Option } from '@/ui/Select';

/** Those who take part in activities: authorities and associations, not the companies visited. */
export function useParticipantOptions(): Option[] {
  const query = useListActors({
    kind: ['region', 'county-administrative-board', 'municipality', 'state-agency', 'association'],
    sort: ['name'],
    limit: 100,
  });
  return (query.data?.data.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
