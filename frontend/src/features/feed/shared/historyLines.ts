import type { TFunction } from 'i18next';
import type { Change } from '@/api/generated/model';
import type { Kind } from './historyLabels';
import type { HistoryWords } from './useHistoryWords';

/** One thing that was done, as words that follow a name, and what is too much for a sentence. */
export interface Line {
  text: string;
  before?: string;
  after?: string;
  facts?: { term: string; value: string }[];
}

type Field = Change['fields'][number];

/** More than this is read below the sentence, not in it. */
export const LONG = 80;

/** A change in words, without who: "ändrade status från Planerad till Pågående". */
export function linesOf(change: Change, kind: Kind, words: HistoryWords, t: TFunction): Line[] {
  if (change.disposal) {
    return [{ text: t('history.disposed', { decision: change.disposal.decision ?? '' }) }];
  }
  const { operation, fields } = change;
  const thing = thingOf(change, kind, words, t);
  if (operation !== 'changed') {
    const facts = fields.map(({ name, before, after }) => ({
      term: words.label(name),
      value: words.value(name, after ?? before),
    }));
    const said = { text: t(`history.${operation}`, { thing }) };
    return [facts.length > 1 ? { ...said, facts } : said];
  }
  if (fields.length === 0) return [{ text: t('history.moved', { thing }) }];
  return [...judgement(fields, words, t), ...fields.filter(isPlain).map((field) => lineOf(field))];

  function lineOf(field: Field): Line {
    const before = words.value(field.name, field.before);
    const after = words.value(field.name, field.after);
    const label = words.label(field.name);
    const name = change.part
      ? t('history.ofPart', { field: inSentence(label), thing })
      : inSentence(label);
    if (before.length > LONG || after.length > LONG) {
      return { text: t('history.rewrote', { field: name }), before, after };
    }
    if (before === '') return { text: t('history.set', { field: name, after }) };
    if (field.name === 'draftOfId' && after === '')
      return { text: t('history.handedIn', { thing }) };
    if (after === '') return { text: t('history.cleared', { field: name, before }) };
    return { text: t('history.from', { field: name, before, after }) };
  }
}

function isPlain({ name }: Field): boolean {
  return !name.startsWith('secrecy');
}

/** A mark of secrecy that was set or lifted is one thing, though it is kept in several fields. */
function judgement(fields: Field[], words: HistoryWords, t: TFunction): Line[] {
  const marks = fields.filter((field) => !isPlain(field));
  if (marks.length === 0) return [];
  const isSet = marks.some(({ after }) => after !== undefined && after !== null);
  const facts = marks.map(({ name, before, after }) => ({
    term: words.label(name),
    value: words.value(name, after ?? before),
  }));
  return [{ text: t(isSet ? 'history.marked' : 'history.unmarked'), facts }];
}

/** The object, or which part of it. */
function thingOf(
  { part, partName, fields }: Change,
  kind: Kind,
  words: HistoryWords,
  t: TFunction,
) {
  if (!part) return t(`history.things.${kind}`);
  const [only] = fields;
  const text = fields.find(({ name }) => name === 'text' || name === 'priorityAreaId');
  const named = part === 'area-text' ? fields.find(({ name }) => name === 'priorityAreaId') : text;
  const shown = fields.length === 1 ? only : named;
  const name = partName ?? (shown ? words.value(shown.name, shown.after ?? shown.before) : '');
  return t(`history.parts.${part}` as 'history.parts.goal', {
    name,
    defaultValue: t('history.parts.other'),
  }).trim();
}

/** A label in the middle of a sentence: "Status" is "status", but "CFAR" stays. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}|^\p{Lu}-\p{Ll}/u.test(label)
    ? label[0]?.toLowerCase() + label.slice(1)
    : label;
}
