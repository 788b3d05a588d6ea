import { useQuery } from '@tanstack/react-query';
import { listMeasures } from '@/api/generated/measures/measures';
import type { ListMeasuresParams, MeasureStatus, MeasureSummary } from '@/api/generated/model';

/** Every measure of a selection, page after page: a plan or an area is read as a whole. */
export function useAllMeasures(selection: ListMeasuresParams, isEnabled = true) {
  return useQuery({
    queryKey: ['/measures', 'all', selection],
    queryFn: () => allMeasures(selection),
    enabled: isEnabled,
  });
}

async function allMeasures(selection: ListMeasuresParams): Promise<MeasureSummary[]> {
  const rows: MeasureSummary[] = [];
  for (let page = 1; ; page++) {
    const { data } = await listMeasures({ sort: ['number'], ...selection, page, limit: 100 });
    rows.push(...data.items);
    if (data.items.length === 0 || rows.length >= data._meta.totalRecords) return rows;
  }
}

const unfinished: readonly MeasureStatus[] = ['planned', 'ongoing'];

/** Its planned end has passed, and nobody has said how it went. */
export function isLate({ status, endsOn }: MeasureSummary, today: string): boolean {
  return endsOn !== undefined && endsOn < today && unfinished.includes(status);
}

export function countByStatus(
  measures: readonly MeasureSummary[],
): ReadonlyMap<MeasureStatus, number> {
  const counts = new Map<MeasureStatus, number>();
  for (const { status } of measures) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}
