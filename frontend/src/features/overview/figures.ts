import { useListFigures } from '@/api/generated/figures/figures';
import type { Figure, FigureKind, SupportTotals } from '@/api/generated/model';
import { useListSupportDecisions } from '@/api/generated/support-decisions/support-decisions';

/** All figures of a year, counted from its rows. */
export function useFigures(year: number) {
  return useListFigures({ year, limit: 100 });
}

/** What was granted in a year, every form together, as the list of those decisions sums it: nothing is added here. */
export function useGranted(year: number): SupportTotals | undefined {
  const decisions = useListSupportDecisions({
    year,
    outcome: ['granted', 'partly-granted'],
    limit: 1,
  });
  return decisions.data?.data.totals;
}

export function figureOf(figures: readonly Figure[], code: string): Figure | undefined {
  return figures.find((figure) => figure.code === code);
}

export const PHYSICAL_VISITS = 'activities.physical-company-visits';
export const OPENED_SERVICE_POINTS = 'service-points.opened';
export const SERVICE_PLANS = 'service-plans.in-force';

const names: Readonly<Record<string, string>> = {
  year: 'ar',
  supportForm: 'stodslag',
  outcome: 'utfall',
  kind: 'typ',
  mode: 'form',
};

const lists: Readonly<Record<FigureKind, string>> = {
  support: '/stod',
  activity: '/besok',
  'service-plan': '/serviceplaner',
};

/** The address of the rows that a figure is counted from: its filter in the words of the list's address. */
export function rowsOf({ kind, filter }: Pick<Figure, 'kind' | 'filter'>): string {
  const search = new URLSearchParams(
    Object.entries(filter).map(([name, value]) => [names[name] ?? name, value]),
  );
  return `${lists[kind]}?${search.toString().replaceAll('%2C', ',')}`;
}
