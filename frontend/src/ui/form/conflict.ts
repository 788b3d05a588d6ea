type Values = Record<string, unknown>;

/** Somebody saved between this person's reading and saving. */
export interface Conflict {
  etag: string;
  theirs: Values;
  /** Fields that both have changed, to different things: these must be chosen between. */
  fields: { name: string; mine: unknown; theirs: unknown }[];
  /** Fields that only the other has changed: their text is taken over. */
  taken: string[];
  /** What stands, or stood, in each field and row: a row is called by what it says. */
  known: Values;
}

/** Compares field by field; a row among others ("goals.0189…") is a field of its own. */
export function findConflict(
  base: Values,
  mine: Values,
  saved: { values: Values; etag: string },
): Conflict {
  const [before, here, there] = [fieldsOf(base), fieldsOf(mine), fieldsOf(saved.values)];
  const known = { ...before, ...here, ...there };
  const changedByThem = Object.keys(known).filter((name) => !same(before[name], there[name]));
  const bothChanged = changedByThem.filter(
    (name) => !same(before[name], here[name]) && !same(here[name], there[name]),
  );
  return {
    etag: saved.etag,
    theirs: saved.values,
    fields: bothChanged.map((name) => ({ name, mine: here[name], theirs: there[name] })),
    taken: changedByThem.filter((name) => same(before[name], here[name])),
    known,
  };
}

/** My values, with theirs where only they changed something and where theirs was chosen. */
export function mergeTheirs(mine: Values, conflict: Conflict, chosen: readonly string[]): Values {
  const merged = { ...mine };
  const there = fieldsOf(conflict.theirs);
  for (const name of [...conflict.taken, ...chosen]) {
    const field = fieldIn(name);
    merged[field] =
      field === name
        ? conflict.theirs[field]
        : withRow(merged[field] as Values[], name.slice(field.length + 1), there[name]);
  }
  return merged;
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? '') === JSON.stringify(b ?? '');
}

/** "goals.0189…" → "goals" */
export function fieldIn(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

export function isRow(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every field with what it holds, and every row by itself. A list without rows is left out, as no row of it is there. */
function fieldsOf(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      if (!Array.isArray(value)) return [[name, value]];
      if (!value.every(isRow)) return [[name, value]];
      return keyed(value).map(([key, row]) => [`${name}.${key}`, row]);
    }),
  );
}

/** What a row is recognised by from one version to the next: its id, or else what it is called. */
const keys = ['id', 'priorityAreaId', 'value', 'function', 'title'];

function keyed(rows: readonly Values[]): [string, Values][] {
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const name = keys.map((key) => row[key]).find((value) => typeof value === 'string' && value);
    // A new row has no name yet, and two may have the same.
    const key = typeof name === 'string' && !seen.has(name) ? name : `+${index}`;
    seen.add(key);
    return [key, row];
  });
}

function withRow(rows: readonly Values[], key: string, theirs: unknown): Values[] {
  const mine = keyed(rows);
  if (isRow(theirs) && !mine.some(([each]) => each === key)) return [...rows, theirs];
  return mine.flatMap(([each, row]) => (each === key ? (isRow(theirs) ? [theirs] : []) : [row]));
}
