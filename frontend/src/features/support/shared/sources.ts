import { useListSources } from '@/api/generated/sources/sources';
import type { Option } from '@/ui/Select';

/** Where decisions can come from, as choices. */
export function useSourceOptions(): Option[] {
  const query = useListSources({ limit: 100 }, { query: { staleTime: Number.POSITIVE_INFINITY } });
  return (query.data?.data.items ?? []).map(({ code, name }) => ({ value: code, label: name }));
}
