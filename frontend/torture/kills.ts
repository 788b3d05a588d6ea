import { setTimeout as wait } from 'node:timers/promises';
import { psql } from '../bench/database.ts';
import { median } from '../bench/load.ts';
import { byKind, Tally, unclear } from './answers.ts';
import { Clients } from './clients.ts';
import { importFiles } from './importers.ts';
import { type Outcome, seconds } from './outcome.ts';
import type { Random } from './random.ts';
import type { Session } from './session.ts';
import { untilReady, type Victims } from './stack.ts';
import { faults } from './truth.ts';
import { Ledger, type Writing, writeDecisions, writeMeasures } from './writers.ts';

const KILLS = Number(process.env['KILLS'] ?? 50);
/** Beside them: processes of the database that serve a connection. */
const CONNECTIONS = Math.ceil(KILLS / 5);
const MOST_WAIT = 3000;

/**
 * Kills at random moments while clients write and import: the API or the database's first process, and some processes
 * that serve a connection besides. Then everything that was acknowledged is looked for.
 */
export async function kills(
  victims: Victims,
  session: Session,
  random: Random,
): Promise<Outcome[]> {
  const ledger = new Ledger();
  const tally = new Tally();
  const clients = new Clients();
  const apis = [...victims.apis];
  const writing: Writing = {
    apis,
    session,
    ledger,
    tally,
    run: random.run,
    going: () => clients.going,
  };
  clients.add(
    writeDecisions(writing, 1),
    writeDecisions(writing, 2),
    writeMeasures(writing, 3),
    importFiles(writing, 4),
    importFiles(writing, 5),
  );
  const recoveries: Record<string, number[]> = { API: [], database: [], connection: [] };
  try {
    for (const kind of kinds(random)) {
      await wait(random.below(MOST_WAIT));
      const api = victims.apis[random.below(2)] ?? victims.apis[0];
      if (kind === 'API') api.process.signal('SIGKILL');
      if (kind === 'database') victims.database.signal('SIGKILL');
      if (kind === 'connection') process.kill(await servingProcess(), 'SIGKILL');
      await wait(400); // until then the killed one may still seem to answer
      recoveries[kind]?.push(0.4 + (await untilReady(apis)));
      await untilAcknowledged(ledger, tally, clients);
    }
  } finally {
    await clients.end();
  }
  const found = await faults(ledger);
  const counts = Object.entries(recoveries).map(([kind, times]) => `${times.length} × ${kind}`);
  const times = Object.entries(recoveries).map(
    ([kind, all]) => `${kind} ${seconds(median(all))}, at most ${seconds(Math.max(0, ...all))}`,
  );
  return [
    {
      name: `\`kill -9\` at ${KILLS} random moments (${counts.join(', ')})`,
      figures: [
        `acknowledged: ${ledger.decisions.size} decisions and ${ledger.changes} changes of them, ${ledger.measures.size} measures, ${ledger.imports.size} imports`,
        `answers: ${tally.text()}`,
        `ready again after, median: ${times.join('; ')}`,
      ],
      faults: [
        ...found,
        ...unclear(tally),
        ...refused(tally),
        ...(ledger.changes === 0 ? ['no change was acknowledged'] : []),
      ],
    },
  ];
}

/** In random order: API or database so many times, and some connections between them. */
function* kinds(random: Random): Generator<'API' | 'database' | 'connection'> {
  let [killed, cut] = [0, 0];
  while (killed < KILLS || cut < CONNECTIONS) {
    if (random.below(KILLS + CONNECTIONS) < KILLS ? killed >= KILLS : cut < CONNECTIONS) {
      cut++;
      yield 'connection';
    } else {
      killed++;
      yield random.below(2) === 0 ? 'API' : 'database';
    }
  }
}

/** What is written is right: only a conflict or an outage may refuse it. */
function refused({ refusals }: Tally): string[] {
  const wrong = refusals.filter(({ status }) => status >= 400 && status < 500 && status !== 409);
  return byKind(wrong).map(({ kind }) => kind);
}

/** A process of the database that works for the API, if possible at this moment. */
async function servingProcess(): Promise<number> {
  const said = await psql(
    'superuser',
    '-c',
    `select pid from pg_stat_activity where usename = 'serviceprogram_app' and backend_type = 'client backend'
     order by state <> 'active', state_change desc limit 1`,
  );
  const pid = Number(said.trim());
  if (!pid) throw new Error('The API has no connection to the database.');
  return pid;
}

/** A kill between two writes proves nothing: something is acknowledged before the next. */
async function untilAcknowledged(ledger: Ledger, tally: Tally, clients: Clients): Promise<void> {
  const before = ledger.acknowledgements;
  for (let waited = 0; ledger.acknowledgements === before; waited++) {
    if (waited > 600) throw new Error(`Nothing is written any more. Answers: ${tally.text()}`);
    clients.check();
    await wait(100);
  }
}
