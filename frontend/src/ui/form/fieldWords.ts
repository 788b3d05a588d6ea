import type { TFunction } from 'i18next';
import { createContext } from 'react';
import type { Option } from '../Select';
import { fieldIn, isRow, same } from './conflict';

/** What each field of a form is called and what its choices are called, by its place without row numbers. */
export type FieldWords = Map<string, { label: string; options: readonly Option[] }>;

/** Where the fields of a form tell their words. */
export const FieldWordsContext = createContext<FieldWords>(new Map());

/** "goals.0.level" → "goals.level" */
export function placeOf(name: string): string {
  return name.replace(/\.\d+(?=\.|$)/gu, '');
}

/** What a field or a row holds, in the form's own words; of two rows that are both there, only what differs. */
export function inWords(
  name: string,
  value: unknown,
  other: unknown,
  words: FieldWords,
  t: TFunction,
): string {
  const place = fieldIn(name);
  if (place === name) return valueInWords(place, value, words, t);
  if (!isRow(value)) return t('conflict.removed');
  const told = Object.keys(value).filter(
    (key) =>
      words.has(`${place}.${key}`) && !same(value[key], isRow(other) ? other[key] : undefined),
  );
  const isAlone = [...words.keys()].filter((each) => each.startsWith(`${place}.`)).length === 1;
  const parts = told.map((key) => {
    const text = valueInWords(`${place}.${key}`, value[key], words, t);
    // "Funktion 2" → "Funktion": which row it is about is told already.
    const label = words.get(`${place}.${key}`)?.label.replace(/ \d+$/u, '');
    return isAlone ? text : `${label}: ${text}`;
  });
  return parts.join('; ') || nameOfRow(value);
}

/** What people call a row: its own text, or the name of what it stands for. */
export function nameOfRow(row: unknown): string {
  if (!isRow(row)) return '';
  const { label, text, title, function: position } = row;
  return [label, text, title, position].find((each) => typeof each === 'string') ?? '';
}

// Years stay together, thousands are parted, and nothing is rounded: it is the difference that counts.
const exact = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 6, useGrouping: 'min2' });

function valueInWords(place: string, value: unknown, words: FieldWords, t: TFunction): string {
  if (value === undefined || value === null || value === '') return t('conflict.blank');
  if (typeof value === 'number') return exact.format(value);
  if (typeof value === 'boolean') return t(value ? 'app.yes' : 'app.no');
  if (Array.isArray(value)) {
    const each = value.map((one) => valueInWords(place, one, words, t));
    return each.join('; ') || t('conflict.blank');
  }
  if (isRow(value)) return nameOfRow(value);
  const choice = words.get(place)?.options.find((option) => option.value === value);
  return choice?.label ?? (value as string);
}
