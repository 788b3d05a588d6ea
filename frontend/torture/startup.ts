import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median } from '../bench/load.ts';
import { java, memory, run } from '../bench/tools.ts';
import { type Outcome, seconds } from './outcome.ts';
import { during } from './owed.ts';
import { freePort } from './restored.ts';
import type { Session } from './session.ts';
import type { Victims } from './stack.ts';

const ROUNDS = 5;
const DOCKERFILE = fileURLToPath(new URL('../../backend/Dockerfile', import.meta.url));

interface Start {
  /** Seconds from the start of the process to its first answer, and to the first that needs database and token. */
  first: number;
  served: number;
  idle: number;
  loaded: number;
}

/**
 * Not torture, but with the same stack: how long the shipped API takes to its first answer and how much memory it takes,
 * with and without its ahead-of-time cache. IMAGE_FOLDER is what `make images` printed for the API.
 */
export async function startup(victims: Victims, session: Session): Promise<Outcome[]> {
  const folder = process.env['IMAGE_FOLDER'];
  if (folder === undefined) throw new Error('IMAGE_FOLDER is not set: make images prints it.');
  for (const api of victims.apis) await api.process.stop('SIGTERM');
  const outcomes: Outcome[] = [];
  for (const cached of [true, false]) {
    const starts: Start[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      starts.push(await once(victims, session, folder, cached, round === 0));
    }
    const of = (value: (start: Start) => number) => median(starts.map(value));
    outcomes.push({
      name: `start ${cached ? 'with' : 'without'} the ahead-of-time cache, median of ${ROUNDS}`,
      figures: [
        `first answer ${seconds(of(({ first }) => first))}`,
        `first list of decisions ${seconds(of(({ served }) => served))}`,
        `${of(({ idle }) => idle)} MB idle, ${starts[0]?.loaded ?? 0} MB after load`,
      ],
      faults: [],
    });
  }
  for (const api of victims.apis) api.process.comeAgain();
  return outcomes;
}

async function once(
  { apis: [api] }: Victims,
  session: Session,
  folder: string,
  cached: boolean,
  loaded: boolean,
): Promise<Start> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const headers = await session.headers();
  const begin = performance.now();
  const service = start(folder, cached, {
    ...api.process.environment,
    QUARKUS_HTTP_PORT: `${port}`,
  });
  return during(
    async () => {
      const first = await untilAnswer(`${url}/q/health/live`, {}, begin);
      const list = `${url}/serviceprogram/v1/support-decisions`;
      const served = await untilAnswer(list, headers, begin);
      await wait(3000);
      const idle = memory(service.pid ?? 0);
      if (loaded) await load(url, headers);
      return { first, served, idle, loaded: memory(service.pid ?? 0) };
    },
    async () => {
      service.kill('SIGKILL');
      await wait(500);
    },
  );
}

/** The image's own entry point, with the heap that the benchmark and the local stack give. */
function start(folder: string, cached: boolean, env: NodeJS.ProcessEnv): ChildProcess {
  const entry = /^ENTRYPOINT (?<words>\[.*\])$/mu.exec(readFileSync(DOCKERFILE, 'utf8'))?.groups;
  const [, ...flags] = JSON.parse(entry?.['words'] ?? '[]') as string[];
  const given = flags.filter((flag) => cached || !flag.startsWith('-XX:AOTCache'));
  return spawn(java(), ['-Xmx256m', '-Xms16m', ...given], {
    cwd: join(folder),
    env,
    stdio: 'ignore',
  });
}

async function untilAnswer(
  url: string,
  headers: Record<string, string>,
  begin: number,
): Promise<number> {
  for (;;) {
    const ok = await fetch(url, { headers }).then(
      (reply) => reply.ok,
      () => false,
    );
    const elapsed = (performance.now() - begin) / 1000;
    if (ok) return elapsed;
    if (elapsed > 120) throw new Error(`${url} does not answer.`);
    await wait(20);
  }
}

async function load(
  url: string,
  { Authorization: token = '' }: Record<string, string>,
): Promise<void> {
  const address = `${url}/serviceprogram/v1/support-decisions?limit=20`;
  await run('wrk', ['-t2', '-c16', '-d30s', '-H', `Authorization: ${token}`, address]);
}
