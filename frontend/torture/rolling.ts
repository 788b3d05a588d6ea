import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pidOf, stack, stackFolder } from '../e2e/stack.ts';
import { byKind, Tally } from './answers.ts';
import { Clients } from './clients.ts';
import { type Outcome, seconds } from './outcome.ts';
import { isAlive } from './processes.ts';
import type { Random } from './random.ts';
import type { Session } from './session.ts';
import { type Api, isReady, untilReady, type Victims } from './stack.ts';
import { faults } from './truth.ts';
import { Ledger, send, type Writing, writeDecisions } from './writers.ts';

const CONFIGURATION = resolve(stackFolder, 'nginx/nginx.conf');
interface Moment {
  at: number;
  what: string;
}

const ROUNDS = 2;
const READERS = 12;

/**
 * Each API is ended by SIGTERM and comes again while nginx spreads reading and writing over both. As in a cluster,
 * somebody takes it out of the spreading when it says that it is not ready, and in again when it is. Here that reloads nginx,
 * which ends connections that rest, and may meet the next call on one: clients therefore let none rest.
 */
export async function rolling(
  { apis }: Victims,
  session: Session,
  random: Random,
): Promise<Outcome[]> {
  await untilReady([...apis]);
  const web = { ...apis[0], url: stack().apiUrl };
  const tally = new Tally();
  const ledger = new Ledger();
  const clients = new Clients();
  const writing: Writing = {
    apis: [web],
    session,
    ledger,
    tally,
    run: `${random.run}r`,
    going: () => clients.going,
    isAlone: true,
  };
  const reads = new Tally();
  clients.add(
    ...[1, 2, 3, 4].map((client) => writeDecisions(writing, client)),
    ...Array.from({ length: READERS }, () => read({ ...writing, tally: reads })),
  );
  const events: Moment[] = [];
  try {
    await wait(2000);
    for (let round = 0; round < ROUNDS; round++) {
      for (const api of apis) await restart(api, events);
    }
  } finally {
    await clients.end();
  }
  return [
    {
      name: `SIGTERM and start of each of two APIs behind nginx, ${ROUNDS} times, under load`,
      figures: [`reads: ${reads.text()}; writes: ${tally.text()}`],
      faults: [...failed(reads, events), ...failed(tally, events), ...(await faults(ledger))],
    },
  ];
}

async function read(reading: Writing): Promise<void> {
  while (reading.going()) await send(reading, 'GET', '/support-decisions?limit=20');
}

/** What is not a success, each kind with how often and how long after what it first came. */
function failed({ refusals }: Tally, events: Moment[]): string[] {
  return byKind(refusals).map(({ kind, first }) => {
    const event = events.findLast(({ at }) => at <= first);
    return `${kind}, first ${event ? `${seconds((first - event.at) / 1000)} after ${event.what}` : 'before all'}`;
  });
}

async function restart(api: Api, events: Moment[]): Promise<void> {
  const now = (what: string) =>
    events.push({ at: performance.now(), what: `${api.process.name} ${what}` });
  const { pid } = api.process;
  api.process.signal('SIGTERM');
  now('got SIGTERM');
  while (await isReady(api)) await wait(100);
  spread(api, false);
  now('was taken out');
  while (isAlive(pid)) await wait(100);
  now('had ended');
  await untilReady([api]);
  spread(api, true);
  now('was taken in');
  await wait(2000);
}

/** nginx takes up its configuration anew; its workers end when they have answered what they have begun. */
function spread(api: Api, wanted: boolean): void {
  const server = `server 127.0.0.1:${api.port}`;
  const text = readFileSync(CONFIGURATION, 'utf8');
  writeFileSync(
    CONFIGURATION,
    wanted
      ? text.replace(`${server} down;`, `${server};`)
      : text.replace(`${server};`, `${server} down;`),
  );
  process.kill(pidOf('nginx'), 'SIGHUP');
}
