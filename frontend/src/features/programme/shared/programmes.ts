import type { PriorityAreaSummary, ProgrammeSummary } from '@/api/generated/model';
import { useListPriorityAreas } from '@/api/generated/priority-areas/priority-areas';
import { useListProgrammes } from '@/api/generated/programmes/programmes';
import type { Option } from '@/ui/Select';

/** All programmes of the region, the latest first; a region has a handful. */
export function useProgrammes(): ProgrammeSummary[] | undefined {
  return useListProgrammes({ sort: ['-periodStart'], limit: 100 }).data?.data.items;
}

export function useProgrammeOptions(): Option[] {
  return (useProgrammes() ?? []).map(({ id, title }) => ({ value: id, label: title }));
}

/** The prioritised areas of one programme, or of all, by number. */
export function usePriorityAreas(programmeId?: string): PriorityAreaSummary[] {
  const query = useListPriorityAreas({
    ...(programmeId ? { programmeId } : {}),
    sort: ['number'],
    limit: 100,
  });
  return query.data?.data.items ?? [];
}

/** "2. Servicegivare" */
export function areaName({ number, shortTitle }: { number: number; shortTitle: string }): string {
  return `${number}. ${shortTitle}`;
}
