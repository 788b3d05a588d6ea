type Values = Record<string, unknown>;

/** Somebody saved between this person's reading and saving. */
export interface Conflict {
  etag: string;
  theirs: Values;
  /** Fields that both have changed, to different things: these must be chosen between. */
  fields: { name: string; mine: unknown; theirs: unknown }[];
  /** Fields that only the other has changed: their text is taken over. */
  taken: string[];
}

export function findConflict(
  base: Values,
  mine: Values,
  saved: { values: Values; etag: string },
): Conflict {
  const changedByThem = Object.keys(saved.values).filter(
    (name) => !same(base[name], saved.values[name]),
  );
  const bothChanged = changedByThem.filter(
    (name) => !same(base[name], mine[name]) && !same(mine[name], saved.values[name]),
  );
  return {
    etag: saved.etag,
    theirs: saved.values,
    fields: bothChanged.map((name) => ({ name, mine: mine[name], theirs: saved.values[name] })),
    taken: changedByThem.filter((name) => same(base[name], mine[name])),
  };
}

/** My values, with theirs where only they changed something and where theirs was chosen. */
export function mergeTheirs(mine: Values, conflict: Conflict, chosen: readonly string[]): Values {
  const take = [...conflict.taken, ...chosen];
  return { ...mine, ...Object.fromEntries(take.map((name) => [name, conflict.theirs[name]])) };
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? '') === JSON.stringify(b ?? '');
}
