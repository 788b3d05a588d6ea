import { currentYear } from './dates';

const FIRST_YEAR = 2020;

/** The years that the API takes. */
export const YEARS = { min: 2000, max: 2100 };

/** The years a list can be narrowed to, this year first. */
export function yearOptions(): { value: string; label: string }[] {
  const last = currentYear();
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, back) => {
    const year = String(last - back);
    return { value: year, label: year };
  });
}
