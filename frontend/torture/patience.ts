import { setTimeout as wait } from 'node:timers/promises';
import { psql } from '../bench/database.ts';
import { stack } from '../e2e/stack.ts';
import { Tally, unclear } from './answers.ts';
import { Clients } from './clients.ts';
import { review, step } from './importers.ts';
import { type Outcome, seconds } from './outcome.ts';
import type { Random } from './random.ts';
import type { Session } from './session.ts';
import type { Victims } from './stack.ts';
import { faults } from './truth.ts';
import { Ledger, type Writing } from './writers.ts';

/** Seconds that the import is kept waiting: longer than the minute after which nginx gives up unless told otherwise. */
const SILENT = 75;
const MINUTE = 60_000;
/** Milliseconds in which it must be answered. */
const LONGEST = 100_000;
/** What one import of a region holds while it is applied, and the next one waits for (ImportRepository.oneAtATime). */
const TURN = `hashtextextended('import 23', 0)`;

/** An import waits for another one of its region: through nginx, nothing is heard of it, and it is applied all the same. */
export async function patience(
  { apis: [api] }: Victims,
  session: Session,
  random: Random,
): Promise<Outcome[]> {
  const tally = new Tally();
  const ledger = new Ledger();
  const writing: Writing = {
    apis: [{ ...api, url: stack().apiUrl }],
    session,
    ledger,
    tally,
    run: `${random.run}p`,
    going: () => true,
    patience: LONGEST,
  };
  const read = await review(writing, '1');
  if (read === undefined) throw new Error(`The file was not read: ${tally.text()}`);
  const other = new Clients();
  other.add(
    psql(
      'owner',
      '-c',
      `begin; select pg_advisory_xact_lock(${TURN}); select pg_sleep(${SILENT}); commit`,
    ),
  );
  await untilTaken(other);
  const begin = performance.now();
  const applied = await step(writing, read, 'applications', 'applied');
  const waited = performance.now() - begin;
  await other.end();
  return [
    {
      name: `an import through nginx that waits ${SILENT} s for another one`,
      figures: [`answered after ${seconds(waited / 1000)}: ${tally.text()}`],
      faults: [
        ...(await faults(ledger)),
        ...unclear(tally),
        ...(applied ? [] : [`not applied: ${tally.refusals.at(-1)?.said ?? ''}`]),
        ...(applied && waited < MINUTE ? ['it did not have to wait, which proves nothing'] : []),
      ],
    },
  ];
}

async function untilTaken(other: Clients): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const free = await psql('owner', '-c', `select pg_try_advisory_xact_lock(${TURN})`);
    if (free.trim() === 'f') return;
    other.check();
    await wait(50);
  }
  throw new Error('The other import did not get its turn.');
}
