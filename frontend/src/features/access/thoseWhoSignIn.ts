import { useQuery } from '@tanstack/react-query';
import { listActors } from '@/api/generated/actors/actors';
import type { ActorSummary } from '@/api/generated/model';

/**
 * The members of the network, and after them whoever else has an external id: that is what lets people sign in, so one
 * who has left the network and kept it must be seen. The API cannot be asked for them alone, so all are read.
 */
export function useThoseWhoSignIn() {
  return useQuery({
    queryKey: ['/actors', 'those-who-sign-in'],
    queryFn: async () => {
      const [members, others] = await Promise.all([all(true), all(false)]);
      return [...members, ...others.filter(({ externalId }) => externalId !== undefined)];
    },
  });
}

async function all(networkMember: boolean): Promise<ActorSummary[]> {
  const rows: ActorSummary[] = [];
  for (let page = 1; ; page++) {
    // oxlint-disable-next-line no-await-in-loop -- how many pages there are is known from the first
    const { data } = await listActors({ networkMember, page, limit: 100 });
    rows.push(...data.items);
    if (data.items.length === 0 || rows.length >= data._meta.totalRecords) return rows;
  }
}
