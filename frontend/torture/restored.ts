import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { psqlAt } from '../bench/database.ts';
import type { Victims } from './stack.ts';

/** A server on what was restored, beside the real one. */
export interface Restored {
  ready: () => Promise<void>;
  end: () => Promise<void>;
}

/** Starts it; it first works through all that was archived. */
export function restore(victims: Victims, data: string, archive: string, port: number): Restored {
  writeFileSync(join(data, 'recovery.signal'), '');
  const [program = '', ...given] = victims.database.commandWith(data, port);
  const log: string[] = [];
  const server = spawn(program, [
    ...given,
    '-c',
    `restore_command=cp ${archive}/%f %p`,
    '-c',
    'archive_mode=off',
  ]);
  server.stderr.on('data', (line: Buffer) => log.push(line.toString()));
  const ended = new Promise<void>((resolve) => {
    server.on('exit', () => resolve());
  });
  return {
    ready: async () => {
      for (let tries = 0; tries < 300; tries++) {
        const said = await psqlAt(port, 'owner', '-c', 'select pg_is_in_recovery()').catch(
          () => '',
        );
        if (said.trim() === 'f') return;
        await wait(200);
      }
      throw new Error(`The restored database does not come up:\n${log.join('')}`);
    },
    end: async () => {
      server.kill('SIGINT');
      await ended;
    },
  };
}

export async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
