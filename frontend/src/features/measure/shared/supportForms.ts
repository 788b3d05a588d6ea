import type { SupportForm } from '@/api/generated/model';
import { useListSupportForms } from '@/api/generated/support-forms/support-forms';
import type { Option } from '@/ui/Select';

/** The support forms there are, in the words of the caller's language. */
export function useSupportForms(): SupportForm[] {
  const query = useListSupportForms(
    { limit: 100 },
    { query: { staleTime: Number.POSITIVE_INFINITY } },
  );
  return query.data?.data.items ?? [];
}

export function useSupportFormOptions(): Option[] {
  return useSupportForms().map(({ code, name }) => ({ value: code, label: name }));
}
