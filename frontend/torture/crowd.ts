import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { memory, run } from '../bench/tools.ts';
import { unanswered, unclear } from './answers.ts';
import { type Outcome, seconds } from './outcome.ts';
import { Probes } from './probes.ts';
import type { Random } from './random.ts';
import type { Session } from './session.ts';
import { untilReady, type Victims } from './stack.ts';
import { faults } from './truth.ts';

const CONNECTIONS = 10_000;
const SECONDS = 15;
/** Seconds after which others must be served again. */
const RECOVERY = 10;
const COMPOSE = fileURLToPath(new URL('../../docker-compose.yml', import.meta.url));
const SCRIPT = fileURLToPath(new URL('crowd.lua', import.meta.url));

/** Ten thousand connections that each ask again as soon as they are answered. */
export async function crowd(
  { apis }: Victims,
  session: Session,
  random: Random,
): Promise<Outcome[]> {
  const [api] = apis;
  const { Authorization: token = '' } = await session.headers();
  const before = api.process.pid;
  const probes = new Probes(api, session, `${random.run}c`);
  let said = '';
  let again = 0;
  try {
    await wait(1000);
    said = await run('wrk', [
      '-t2',
      `-c${CONNECTIONS}`,
      `-d${SECONDS}s`,
      '--timeout',
      '30s',
      '-H',
      `Authorization: ${token}`,
      '-s',
      SCRIPT,
      `${api.url}/support-decisions?limit=1`,
    ]);
    again = await probes.untilGood(performance.now());
    await untilReady([api]);
  } finally {
    await probes.end();
  }
  const of = (kind: string) => Number(new RegExp(`${kind}=(\\d+)`, 'u').exec(said)?.[1]);
  const errors = /Socket errors: (?<errors>.*)/u.exec(said)?.groups?.['errors'];
  const found = await faults(probes.ledger);
  for (const tally of [probes.reads, probes.writes]) {
    found.push(...unclear(tally), ...unanswered(tally));
  }
  if (of('unclear') > 0) found.push(`${of('unclear')} answers of the crowd were unclear`);
  if (!(of('served') > 0)) found.push('nobody in the crowd was served');
  if (errors !== undefined) found.push(`socket errors: ${errors}`);
  if (again > RECOVERY) found.push(`others served ${seconds(again)} after`);
  if (api.process.pid !== before) found.push('the API ended');
  const [resident, limit] = [memory(api.process.pid, 'most'), memoryLimit()];
  if (!(resident <= limit)) found.push('its container would have been ended for its memory');
  return [
    {
      name: `${CONNECTIONS} connections at once, ${SECONDS} s`,
      figures: [
        `${of('served')} served, ${of('refused')} told to come again`,
        `others meanwhile: reads ${probes.reads.text()}; writes ${probes.writes.text()}`,
        `first good answer ${seconds(again)} after`,
        `at most ${resident} MB resident, of ${limit} MB that docker-compose.yml gives`,
      ],
      faults: found,
    },
  ];
}

/** Megabytes that the API's container may hold. */
function memoryLimit(): number {
  const api = /^ {2}api:\n(?: {4}.*\n| *\n)*/mu.exec(readFileSync(COMPOSE, 'utf8'))?.[0] ?? '';
  const [, size, unit] = /^ {4}mem_limit: (\d+)([mg])$/mu.exec(api) ?? [];
  if (size === undefined)
    throw new Error('docker-compose.yml gives the API no mem_limit in m or g.');
  return Number(size) * (unit === 'g' ? 1024 : 1);
}
