import { setTimeout as wait } from 'node:timers/promises';
import { psql } from '../bench/database.ts';
import { unanswered, unclear } from './answers.ts';
import { Clients } from './clients.ts';
import { type Outcome, seconds } from './outcome.ts';
import { during } from './owed.ts';
import { Probes } from './probes.ts';
import { isAlive } from './processes.ts';
import type { Random } from './random.ts';
import type { Session } from './session.ts';
import { childrenOf } from './shares.ts';
import { untilReady, type Victims } from './stack.ts';
import { faults } from './truth.ts';

const AWAY = 30_000;
/** The longest that a call may go without an answer: as the server may be silent, and for a connection. */
const LONGEST = 36_000;

/** The database is stopped for half a minute: nobody listens where it was. */
export async function stopped(
  victims: Victims,
  session: Session,
  random: Random,
): Promise<Outcome[]> {
  return away('database stopped for 30 s', victims, session, `${random.run}s`, {
    go: () => victims.database.stop('SIGINT'),
    come: () => victims.database.comeAgain(),
  });
}

/** The database hangs: its processes stand still, and the connections to them tell nothing. */
export async function hanging(
  victims: Victims,
  session: Session,
  random: Random,
): Promise<Outcome[]> {
  const { pid } = victims.database;
  let all: number[] = [];
  return away('database hangs for 30 s (SIGSTOP)', victims, session, `${random.run}h`, {
    go: () => {
      all = [pid, ...childrenOf(pid)];
      for (const each of all) process.kill(each, 'SIGSTOP');
    },
    come: () => {
      for (const each of all.filter(isAlive)) process.kill(each, 'SIGCONT');
    },
  });
}

/** Every connection of the pool waits for a lock that somebody else keeps for twenty seconds. */
export async function locked(
  victims: Victims,
  session: Session,
  random: Random,
): Promise<Outcome[]> {
  const holder = new Clients();
  return away(
    'all connections wait for a lock, for 20 s',
    victims,
    session,
    `${random.run}l`,
    {
      go: () => {
        holder.add(
          psql(
            'owner',
            '-c',
            'begin; lock table support_decision in access exclusive mode; select pg_sleep(20); commit',
          ),
        );
      },
      come: () => holder.end(),
    },
    1000,
  );
}

async function away(
  name: string,
  victims: Victims,
  session: Session,
  run: string,
  what: { go: () => unknown; come: () => unknown },
  time = AWAY,
): Promise<Outcome[]> {
  const [api] = victims.apis;
  await untilReady([api]);
  const probes = new Probes(api, session, run);
  let [gone, back, again] = [0, 0, 0];
  try {
    await wait(3000);
    gone = performance.now();
    await during(async () => {
      await what.go();
      await wait(time);
    }, what.come);
    back = performance.now();
    again = await probes.untilGood(back);
    await untilReady([...victims.apis]);
    await wait(3000);
  } finally {
    await probes.end();
  }
  const notReady = probes.readyAfter(gone, false);
  const ready = probes.readyAfter(back, true);
  const slowest = Math.max(probes.reads.slowest, probes.writes.slowest);
  const found = await faults(probes.ledger);
  for (const tally of [probes.reads, probes.writes]) {
    found.push(...unclear(tally), ...unanswered(tally));
  }
  if (notReady === undefined && time === AWAY) found.push('it said that it was ready throughout');
  if (slowest > LONGEST) found.push(`a call waited ${seconds(slowest / 1000)}`);
  return [
    {
      name,
      figures: [
        `reads: ${probes.reads.text()}; writes: ${probes.writes.text()}`,
        `slowest answer ${seconds(slowest / 1000)}`,
        notReady === undefined ? 'ready throughout' : `not ready after ${seconds(notReady)}`,
        `first good answer ${seconds(again)} after it was back`,
        ...(ready === undefined ? [] : [`ready ${seconds(ready)} after`]),
      ],
      faults: found,
    },
  ];
}
