import { useListFigures } from '@/api/generated/figures/figures';
import type { Figure } from '@/api/generated/model';

/** All figures of a year, counted from its rows. */
export function useFigures(year: number) {
  return useListFigures({ year, limit: 100 });
}

export interface Granted {
  cases: number;
  amount: number;
}

/** Every support form together; a case has one form, so cases can be added. */
export function grantedOf(figures: readonly Figure[]): Granted {
  const support = figures.filter(({ kind }) => kind === 'support');
  return {
    cases: support.reduce((sum, { cases }) => sum + (cases ?? 0), 0),
    // Counted in öre, so that no krona is lost in adding.
    amount: support.reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 100), 0) / 100,
  };
}

export function figureOf(figures: readonly Figure[], code: string): Figure | undefined {
  return figures.find((figure) => figure.code === code);
}

export const PHYSICAL_VISITS = 'activities.physical-company-visits';
export const OPENED_SERVICE_POINTS = 'service-points.opened';

const names: Readonly<Record<string, string>> = {
  year: 'ar',
  supportForm: 'stodslag',
  outcome: 'utfall',
  kind: 'typ',
  mode: 'form',
};

/** The address of the rows that a figure is counted from: its filter in the words of the list's address. */
export function rowsOf({ kind, filter }: Pick<Figure, 'kind' | 'filter'>): string {
  const search = new URLSearchParams(
    Object.entries(filter).map(([name, value]) => [names[name] ?? name, value]),
  );
  const list = kind === 'support' ? '/stod' : '/besok';
  return `${list}?${search.toString().replaceAll('%2C', ',')}`;
}
