import type { TFunction } from 'i18next';
import type { Goal, Unit } from '@/api/generated/model';
import { formatNumber } from '@/lib/format';

/** "20 st." */
export function valueInWords(value: number, unit: Unit | undefined, t: TFunction): string {
  return unit ? `${formatNumber(value)}\u00A0${t(`measure.units.${unit}`)}` : formatNumber(value);
}

/** The goal in its own words, with its target when the words do not tell it. */
export function goalInWords({ text, targetValue, unit }: Goal, t: TFunction): string {
  if (targetValue === undefined) return text;
  const told = new RegExp(`(^|\\D)${formatNumber(targetValue)}(\\D|$)`).test(text);
  return told ? text : `${text} (${valueInWords(targetValue, unit, t)})`;
}
