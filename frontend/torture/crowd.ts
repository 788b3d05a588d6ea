import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../bench/tools.ts';
import { type Outcome, seconds } from './outcome.ts';
import { Probes } from './probes.ts';
import { memory } from './processes.ts';
import type { Random } from './random.ts';
import type { Session } from './session.ts';
import { untilReady, type Victims } from './stack.ts';

const CONNECTIONS = 10_000;
const SECONDS = 15;

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
  await wait(1000);
  const said = await run('wrk', [
    '-t2',
    `-c${CONNECTIONS}`,
    `-d${SECONDS}s`,
    '--timeout',
    '30s',
    '-H',
    `Authorization: ${token}`,
    `${api.url}/support-decisions?limit=1`,
  ]);
  const over = performance.now();
  const again = await probes.untilGood(over);
  await untilReady([api]);
  await probes.end();
  const refused = /Non-2xx or 3xx responses: (?<count>\d+)/u.exec(said)?.groups?.['count'] ?? '0';
  const all = /(?<count>\d+) requests in/u.exec(said)?.groups?.['count'] ?? '0';
  const errors = /Socket errors: (?<errors>.*)/u.exec(said)?.groups?.['errors'] ?? 'none';
  const found = [probes.reads, probes.writes]
    .filter(({ unclear }) => unclear > 0)
    .map((tally) => `unclear: ${tally.unclearSamples().join(' | ')}`);
  if (api.process.pid !== before) found.push('the API ended');
  return [
    {
      name: `${CONNECTIONS} connections at once, ${SECONDS} s`,
      figures: [
        `${Number(all) - Number(refused)} answered, ${refused} told to come again; socket errors: ${errors}`,
        `others meanwhile: reads ${probes.reads.text()}; writes ${probes.writes.text()}`,
        `first good answer ${seconds(again)} after, ${memory(api.process.pid)} MB resident`,
      ],
      faults: found,
    },
  ];
}
