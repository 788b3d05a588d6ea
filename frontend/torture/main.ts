import { setTimeout as wait } from 'node:timers/promises';
import { java, requireTools } from '../bench/tools.ts';
import { pidOf, start } from '../e2e/stack.ts';
import { hanging, locked, stopped } from './away.ts';
import { backup } from './backup.ts';
import { crowd } from './crowd.ts';
import { disk } from './disk.ts';
import { kills } from './kills.ts';
import type { Outcome } from './outcome.ts';
import { giveAllBack } from './owed.ts';
import { patience } from './patience.ts';
import { Random } from './random.ts';
import { rolling } from './rolling.ts';
import { Session } from './session.ts';
import { shares } from './shares.ts';
import { slow } from './slow.ts';
import { untilReady, type Victims, victims } from './stack.ts';
import { startup } from './startup.ts';

/**
 * The torture: the whole stack with two APIs, killed, starved and flooded, each case with what must hold. It ends with
 * an error when something does not. `npm run torture -- kills disk` does some cases alone; SEED=… repeats the moments.
 */
type Case = (victims: Victims, session: Session, random: Random) => Promise<Outcome[]>;

/** The kills come first: what their imports leave makes every list and count of the cases after them longer. */
const cases: Record<string, Case> = {
  kills,
  stopped,
  hanging,
  locked,
  disk,
  slow,
  patience,
  crowd,
  rolling,
  backup,
};
const measures: Record<string, Case> = { startup };
/** Milliseconds after which it is given up, as by Ctrl-C: it ends by itself whatever happens. */
const LONGEST = 45 * 60_000;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in cases || name in measures));
if (unknown.length > 0) {
  throw new Error(
    `No such case: ${unknown.join(', ')}. There are: ${Object.keys({ ...cases, ...measures }).join(', ')}.`,
  );
}

const machine = requireTools('make torture', ['wrk', 'psql', 'chromium', 'nginx']);
java();
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
// The load is one caller's; the limits on one caller are not what is tried here.
process.env['SERVICEPROGRAM_LIMITS_CLIENT_PER_MINUTE'] = '100000000';
process.env['SERVICEPROGRAM_LIMITS_ADDRESS_PER_MINUTE'] = '100000000';
process.env['QUARKUS_SHUTDOWN_DELAY'] = '5S';

const stop = await start('--torture');
const outcomes: Outcome[] = [];
const givenUp = new Promise<never>((_, reject) => {
  const giveUp = (why: string) => reject(new Error(`Given up: ${why}.`));
  const tooLong = `${LONGEST / 60_000} minutes are over`;
  void wait(LONGEST, undefined, { ref: false }).then(() => giveUp(tooLong));
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp);
});
givenUp.catch(() => {});
const begin = performance.now();
let all: Victims | undefined;
try {
  all = victims();
  for (const part of ['keycloak', 'nginx']) shares.give(part, pidOf(part));
  shares.give('clients', process.pid);
  await Promise.race([torture(all), givenUp]);
} finally {
  await giveAllBack();
  await Promise.all((all?.apis ?? []).map(({ process: api }) => api.end('SIGKILL')));
  all?.database.leave();
  await stop();
  // It may have come again while the stack was stopped.
  await all?.database.end('SIGINT');
  shares.giveBack();
}

const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
console.log(`\nMachine: ${machine}; ${shares.text()}. Seed ${seed}, ${minutes} minutes.\n`);
console.log('| What was done | What came of it | Held |\n|---|---|---|');
for (const { name, figures, faults } of outcomes) {
  console.log(
    `| ${name} | ${[...figures, ...faults].join('; ')} | ${faults.length === 0 ? 'yes' : 'no'} |`,
  );
}
if (outcomes.some(({ faults }) => faults.length > 0)) process.exitCode = 1;

async function torture(those: Victims): Promise<void> {
  const session = await Session.signIn();
  for (const name of asked.length > 0 ? asked : Object.keys(cases)) {
    console.log(`\n== ${name}`);
    await untilReady([...those.apis]);
    const random = new Random(seed + outcomes.length);
    const found = (await (cases[name] ?? measures[name])?.(those, session, random)) ?? [];
    for (const outcome of found) {
      console.log(
        [
          outcome.name,
          ...outcome.figures,
          ...outcome.faults.map((fault) => `FAULT: ${fault}`),
        ].join('\n  '),
      );
    }
    outcomes.push(...found);
  }
}
