import { useListMunicipalities } from '@/api/generated/municipalities/municipalities';
import { useMe } from '@/auth/useMe';
import { compareSwedish } from '@/lib/format';
import type { Option } from '@/ui/Select';

/** The municipalities of the caller's region, as choices in Swedish order. */
export function useMunicipalityOptions(): Option[] {
  const regionCode = useMe()?.region.code;
  const query = useListMunicipalities(
    { ...(regionCode ? { regionCode } : {}), limit: 100 },
    { query: { enabled: regionCode !== undefined, staleTime: Number.POSITIVE_INFINITY } },
  );
  return (query.data?.data.items ?? [])
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((a, b) => compareSwedish(a.label, b.label));
}

/** The name of a municipality by its code; nothing until the names are fetched. */
export function useMunicipalityName(): (code: string | undefined) => string {
  const options = useMunicipalityOptions();
  return (code) =>
    options.length === 0 ? '' : (options.find(({ value }) => value === code)?.label ?? code ?? '');
}
