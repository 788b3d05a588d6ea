/** What has been written in a form and is not saved: kept in the tab's own storage, never sent. */
export interface Draft {
  /** The version the text was begun on, and what that version said. */
  etag: string;
  base: Record<string, unknown>;
  values: Record<string, unknown>;
  savedAt: string;
}

const PREFIX = 'serviceprogram.draft.';
const OWNER = 'serviceprogram.drafts-of';

/** The draft of the form at this address, if there is one. */
export function readDraft(address: string): Draft | undefined {
  try {
    const stored = JSON.parse(sessionStorage.getItem(PREFIX + address) ?? 'null') as unknown;
    return isDraft(stored) ? withBlanks(stored) : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(address: string, draft: Draft): void {
  try {
    // A field that has been emptied is kept as emptied: JSON would leave undefined out.
    const text = JSON.stringify(draft, (_, value: unknown) => (value === undefined ? null : value));
    sessionStorage.setItem(PREFIX + address, text);
  } catch {
    // Storage may be shut off or full; the form itself still has what was written.
  }
}

export function forgetDraft(address: string): void {
  sessionStorage.removeItem(PREFIX + address);
}

/** At signing out nothing that was written stays behind. */
export function forgetAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX) || key === OWNER) sessionStorage.removeItem(key);
  }
}

/** A session that ran out keeps its drafts, but only for the person who wrote them. */
export function keepDraftsOf(person: string): void {
  if (sessionStorage.getItem(OWNER) === person) return;
  forgetAllDrafts();
  sessionStorage.setItem(OWNER, person);
}

function isDraft(stored: unknown): stored is Draft {
  if (typeof stored !== 'object' || stored === null) return false;
  const { etag, base, values, savedAt } = stored as Partial<Draft>;
  return (
    typeof etag === 'string' &&
    typeof savedAt === 'string' &&
    typeof base === 'object' &&
    typeof values === 'object'
  );
}

function withBlanks<Value>(value: Value): Value {
  if (value === null) return undefined as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => withBlanks(each)) as Value;
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withBlanks(each as unknown)]),
  ) as Value;
}
