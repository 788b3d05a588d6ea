/** How figures and dates are written: Swedish rules in both languages, so a figure can be copied to a memo. */
export const NBSP = '\u00A0';

const integer = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('sv-SE', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const share = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

/** "1 537 062", with decimals only when there are öre. */
export function formatNumber(value: number): string {
  return Number.isInteger(value) ? integer.format(value) : decimal.format(value);
}

/** One way to write all the numbers of a column, so that their digits stand in line: öre for all, or for none. */
export function formatOfColumn(values: readonly number[]): (value: number) => string {
  const format = values.every(Number.isInteger) ? integer : decimal;
  return (value) => format.format(value);
}

/** "1 537 062 kronor" */
export function formatKronor(value: number, unit = 'kronor'): string {
  return `${formatNumber(value)}${NBSP}${unit}`;
}

/** "8 st." */
export function formatCount(value: number, unit = 'st.'): string {
  return `${integer.format(value)}${NBSP}${unit}`;
}

/** "7 av 8", with the word between them in the reader's language. */
export function formatPart(count: number, outOf: number, of: string): string {
  return `${integer.format(count)}${NBSP}${of}${NBSP}${integer.format(outOf)}`;
}

/** "62,5 %" */
export function formatPercent(value: number): string {
  return `${share.format(value)}${NBSP}%`;
}

/** "1,4 MB" for files. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes}${NBSP}B`;
  if (bytes < 1_000_000) return `${integer.format(bytes / 1000)}${NBSP}kB`;
  return `${new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)}${NBSP}MB`;
}

const swedishCollator = new Intl.Collator('sv', { numeric: true });

/** Swedish order: Berg, Härjedalen, Ånge, Åre, Östersund. */
export function compareSwedish(a: string, b: string): number {
  return swedishCollator.compare(a, b);
}
