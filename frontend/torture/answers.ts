/** What a call came to: an answer, or none. */
export interface Answer {
  /** 0 when the connection broke or nothing came in time. */
  status: number;
  milliseconds: number;
  /** Neither success nor a problem that says what is wrong and, where it passes by itself, when to come again. */
  unclear: boolean;
  body: string;
}

export const NO_ANSWER = 0;

/** Calls, and tells what came of it; never fails. */
export async function call(
  url: string,
  given: RequestInit = {},
  patience = 60_000,
): Promise<Answer> {
  const begin = performance.now();
  try {
    const reply = await fetch(url, { ...given, signal: AbortSignal.timeout(patience) });
    const body = await reply.text();
    return {
      status: reply.status,
      milliseconds: performance.now() - begin,
      unclear: !isClear(reply),
      body,
    };
  } catch {
    return { status: NO_ANSWER, milliseconds: performance.now() - begin, unclear: false, body: '' };
  }
}

function isClear(reply: Response): boolean {
  if (reply.ok) return true;
  const problem =
    reply.headers.get('content-type')?.startsWith('application/problem+json') === true;
  return (
    problem && reply.status !== 500 && (reply.status !== 503 || reply.headers.has('retry-after'))
  );
}

export interface Refusal {
  at: number;
  status: number;
  /** The problem's code. */
  said: string;
}

/** Refusals of a kind: how many, what they said, and the first of them. */
export function byKind(refusals: Refusal[]): { kind: string; first: number }[] {
  return [...Map.groupBy(refusals, ({ status, said }) => `${status} ${said}`)].map(
    ([kind, all]) => ({ kind: `${all.length} answered ${kind}`, first: all[0]?.at ?? 0 }),
  );
}

/** Counts answers by what they were. */
export class Tally {
  readonly counts = new Map<number, number>();
  unclear = 0;
  slowest = 0;
  /** Every answer that was no success, with its moment as performance.now() gives it. */
  readonly refusals: Refusal[] = [];
  private readonly samples = new Set<string>();

  add(answer: Answer): Answer {
    this.counts.set(answer.status, (this.counts.get(answer.status) ?? 0) + 1);
    if (answer.status < 200 || answer.status >= 300) {
      const { status, body } = answer;
      this.refusals.push({ at: performance.now(), status, said: codeIn(body) });
    }
    if (answer.unclear) {
      this.unclear++;
      this.samples.add(`${answer.status} ${answer.body.slice(0, 200)}`);
    }
    this.slowest = Math.max(this.slowest, answer.milliseconds);
    return answer;
  }

  text(): string {
    const parts = [...this.counts]
      .toSorted(([one], [other]) => one - other)
      .map(([status, count]) => `${count} × ${status === NO_ANSWER ? 'no answer' : status}`);
    return parts.join(', ');
  }

  /** What unclear answers said, for whoever is to mend them. */
  unclearSamples(): string[] {
    return [...this.samples].slice(0, 5);
  }
}

/** As faults of a case: answers that nobody can act upon. */
export function unclear(tally: Tally): string[] {
  return tally.unclear === 0
    ? []
    : [`${tally.unclear} unclear answers, such as: ${tally.unclearSamples().join(' | ')}`];
}

/** As faults of a case: calls that were not answered at all. */
export function unanswered(tally: Tally): string[] {
  const count = tally.counts.get(NO_ANSWER);
  return count === undefined ? [] : [`${count} calls were never answered`];
}

/** The code of a problem; of anything else its beginning. */
function codeIn(body: string): string {
  return /"code":"(?<code>[^"]+)"/u.exec(body)?.groups?.['code'] ?? body.slice(0, 100);
}
