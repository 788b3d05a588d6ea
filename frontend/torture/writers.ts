import { setTimeout as wait } from 'node:timers/promises';
import { demo } from '../e2e/demo.ts';
import { type Answer, call, type Tally } from './answers.ts';
import type { Session } from './session.ts';
import type { Api } from './stack.ts';

/** Milliseconds between two calls of a client: what is killed needs the processors to come again. */
const THINKING = 100;

/** A decision as its one client knows it: what was acknowledged, and what was tried since and may have been saved. */
export interface KnownDecision {
  acknowledged: number;
  tried: number[];
}

/** All that clients were told is saved. */
export class Ledger {
  readonly decisions = new Map<string, KnownDecision>();
  readonly measures = new Set<string>();
  readonly imports = new Map<string, KnownImport>();
  /** Changes of decisions that were acknowledged. */
  changes = 0;

  get acknowledgements(): number {
    return this.decisions.size + this.measures.size + this.imports.size;
  }
}

export interface KnownImport {
  rows: number;
  acknowledged: string;
  /** The step that was asked for and not answered. */
  tried?: string;
}

/** What every client needs. */
export interface Writing {
  apis: Api[];
  session: Session;
  ledger: Ledger;
  tally: Tally;
  /** Told in the names of what is written, so that runs do not meet. */
  run: string;
  going: () => boolean;
  /** Whether each call has a connection of its own, and none rests between two. */
  isAlone?: boolean;
  /** Milliseconds that an answer may take, when it is not the usual minute. */
  patience?: number;
}

export async function send(
  writing: Writing,
  method: string,
  path: string,
  body?: object | FormData,
): Promise<Answer> {
  const { apis, session, tally } = writing;
  await wait(THINKING);
  const api = apis[Math.floor(Math.random() * apis.length)];
  const headers: Record<string, string> = {
    ...(await session.headers()),
    'If-Match': '*',
    'Change-Reason': 'Tortyr',
    ...(writing.isAlone ? { Connection: 'close' } : {}),
  };
  if (!(body instanceof FormData)) {
    headers['Content-Type'] =
      method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  }
  return tally.add(
    await call(
      `${api?.url ?? ''}${path}`,
      {
        method,
        headers,
        ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
      },
      writing.patience,
    ),
  );
}

export function idIn(answer: Answer): string {
  return (JSON.parse(answer.body) as { id: string }).id;
}

/** Registers decisions, and changes the amount of each some times. */
export async function writeDecisions(writing: Writing, client: number): Promise<void> {
  for (let number = 1; writing.going(); number++) {
    const made = await send(
      writing,
      'POST',
      '/support-decisions',
      decision(writing, client, number),
    );
    if (made.status !== 201) continue;
    const id = idIn(made);
    const known: KnownDecision = { acknowledged: number, tried: [] };
    writing.ledger.decisions.set(id, known);
    for (let change = 1; change <= 3 && writing.going(); change++) {
      const grantedAmount = number + change * 100_000;
      known.tried.push(grantedAmount);
      const changed = await send(writing, 'PATCH', `/support-decisions/${id}`, { grantedAmount });
      if (changed.status === 200) {
        writing.ledger.changes++;
        known.acknowledged = grantedAmount;
        known.tried = [];
      }
    }
  }
}

export function decision(writing: Pick<Writing, 'run'>, client: number, number: number): object {
  return {
    externalCaseId: `T${writing.run}-${client}-${number}`,
    decisionNumber: '1',
    supportFormCode: 'home-delivery',
    applicantId: demo(9),
    municipalityCode: '2361',
    grantedAmount: number,
    outcome: 'granted',
    decidedOn: '2023-04-18',
    decidingActorId: demo(1),
  };
}

export async function writeMeasures(writing: Writing, client: number): Promise<void> {
  for (let number = 1; writing.going(); number++) {
    const made = await send(writing, 'POST', '/measures', {
      actionPlanId: demo(111),
      priorityAreaId: demo(101),
      number: `${client}.${number}`,
      title: `Torterad insats ${writing.run}`,
      draft: true,
    });
    if (made.status === 201) writing.ledger.measures.add(idIn(made));
  }
}
