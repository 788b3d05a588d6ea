import { useListSupportForms } from '@/api/generated/support-forms/support-forms';
import type { Option } from '@/ui/Select';

/** The support forms by the words the memo uses, as choices. */
export function useSupportFormOptions(): Option[] {
  const query = useListSupportForms(
    { limit: 100 },
    { query: { staleTime: Number.POSITIVE_INFINITY } },
  );
  return (query.data?.data.items ?? []).map(({ code, shortName }) => ({
    value: code,
    label: shortName,
  }));
}
