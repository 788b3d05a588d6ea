import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const addressFile = resolve(here, '.results/stack.json');
const START_LIMIT = 600_000;
/** Where the stack of the tests keeps what it needs. */
export const stackFolder = resolve(root, 'backend/local-stack/target/e2e');

/** Where the parts of the running stack answer. */
export interface Stack {
  webUrl: string;
  apiUrl: string;
  issuer: string;
  machineClientId: string;
  machineClientSecret: string;
  jdbcUrl: string;
}

export function stack(): Stack {
  return JSON.parse(readFileSync(addressFile, 'utf8')) as Stack;
}

/** The number of one of its processes, as it was started. */
export function pidOf(name: string): number {
  return Number(readFileSync(resolve(stackFolder, 'pids', name), 'utf8').split(' ')[0]);
}

/** An access token of the demo grant system, which is a machine client. */
export async function machineToken(): Promise<string> {
  const { issuer, machineClientId, machineClientSecret } = stack();
  const grant = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: machineClientId,
      client_secret: machineClientSecret,
    }),
  });
  return ((await grant.json()) as { access_token: string }).access_token;
}

/**
 * Starts database, identity provider, API and web server as `make run` does, for the tests alone; with
 * E2E_WEB_SERVER=nginx (`make proxied`) two processes of the API behind nginx, as in production.
 */
export default async function startStack(): Promise<() => Promise<void>> {
  return start(process.env['E2E_WEB_SERVER'] === 'nginx' ? '--e2e-nginx' : '--e2e');
}

/** Starts the stack in one of its modes for tests; what it gives stops it. */
export async function start(
  mode: '--e2e' | '--e2e-nginx' | '--torture',
): Promise<() => Promise<void>> {
  mkdirSync(dirname(addressFile), { recursive: true });
  rmSync(addressFile, { force: true });
  const process_ = spawn('backend/local-stack/start.sh', [mode, addressFile], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const until = Date.now() + START_LIMIT;
  while (!existsSync(addressFile)) {
    if (process_.exitCode !== null) throw new Error('The local stack stopped while starting.');
    if (Date.now() > until) {
      process_.kill('SIGTERM');
      throw new Error('The local stack did not start in time.');
    }
    // oxlint-disable-next-line no-await-in-loop -- waiting is the point
    await wait(250);
  }
  return async () => {
    // Ctrl-C reaches it too: it may have ended already.
    if (process_.exitCode !== null || process_.signalCode !== null) return;
    const ended = once(process_, 'exit');
    process_.kill('SIGTERM');
    await ended;
  };
}
