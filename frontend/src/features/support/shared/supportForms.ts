import { useListSupportForms } from '@/api/generated/support-forms/support-forms';
import type { Option } from '@/ui/Select';

/** The support forms as choices, by the names that decisions and files have; the memo's shorter words stay in the memo. */
export function useSupportFormOptions(): Option[] {
  const query = useListSupportForms(
    { limit: 100 },
    { query: { staleTime: Number.POSITIVE_INFINITY } },
  );
  return (query.data?.data.items ?? []).map(({ code, name }) => ({
    value: code,
    label: name,
  }));
}
