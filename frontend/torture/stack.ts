import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pidOf, stackFolder } from '../e2e/stack.ts';
import { Supervised } from './processes.ts';

export const dataFolder = resolve(stackFolder, 'database');

/** The processes that are tortured: two of the API, and the database that both use. */
export interface Victims {
  apis: [Api, Api];
  database: Supervised;
}

export interface Api {
  process: Supervised;
  /** The API's root, past the web server. */
  url: string;
  readiness: string;
  port: number;
}

export function victims(): Victims {
  const postmaster = Number(
    readFileSync(resolve(dataFolder, 'postmaster.pid'), 'utf8').split('\n')[0],
  );
  // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is.
  const wrapper = process.getuid?.() === 0 ? ['unshare', '-U'] : [];
  return {
    apis: [apiOf('api'), apiOf('api-2')],
    database: new Supervised('database', postmaster, { wrapper }),
  };
}

function apiOf(name: string): Api {
  // A name of its own: the stack takes its note of the first one away when it ends, and does not know of any other.
  const note = resolve(stackFolder, 'pids', `${name}-again`);
  const process_ = new Supervised(name, pidOf(name), { note });
  const port = process_.setting('QUARKUS_HTTP_PORT');
  return {
    process: process_,
    url: `http://127.0.0.1:${port}/serviceprogram/v1`,
    readiness: `http://127.0.0.1:${port}/q/health/ready`,
    port: Number(port),
  };
}

export async function isReady(api: Api): Promise<boolean> {
  try {
    return (await fetch(api.readiness, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/** Seconds until they all are ready; fails after four minutes. */
export async function untilReady(apis: Api[]): Promise<number> {
  const begin = performance.now();
  for (;;) {
    const ready = await Promise.all(apis.map(isReady));
    const seconds = (performance.now() - begin) / 1000;
    if (ready.every(Boolean)) return seconds;
    if (seconds > 240) throw new Error('The API did not come again within four minutes.');
    await wait(100);
  }
}
