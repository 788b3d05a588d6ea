import { spawn } from 'node:child_process';
import { openSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { shares } from './shares.ts';

const PAUSE = 300;

/**
 * A process of the stack that is killed and comes again, with the command, environment, folder and log it was first
 * started with: what Kubernetes does, or `restart: unless-stopped` of the compose file.
 */
export class Supervised {
  readonly name: string;
  pid: number;
  private readonly command: string[];
  readonly environment: NodeJS.ProcessEnv;
  private readonly folder: string;
  private readonly log: number;
  /** Where it is noted when it has come again: the stack that is started next ends what was left. */
  private readonly note: string | undefined;
  private wanted = true;
  private watched = true;

  constructor(
    name: string,
    pid: number,
    { wrapper = [], note }: { wrapper?: string[]; note?: string } = {},
  ) {
    this.name = name;
    this.pid = pid;
    this.note = note;
    this.command = [...wrapper, ...parts(`/proc/${pid}/cmdline`)];
    this.environment = Object.fromEntries(
      parts(`/proc/${pid}/environ`).map((entry) => {
        const equals = entry.indexOf('=');
        return [entry.slice(0, equals), entry.slice(equals + 1)];
      }),
    );
    this.folder = readlinkSync(`/proc/${pid}/cwd`);
    this.log = openSync(readlinkSync(`/proc/${pid}/fd/1`), 'a');
    shares.give(name, pid);
    void this.watch();
  }

  /** A variable of its environment. */
  setting(name: string): string {
    return this.environment[name] ?? '';
  }

  /** The command for a second PostgreSQL, in another folder and on another port. */
  commandWith(data: string, port: number): string[] {
    const given = [...this.command];
    given[given.indexOf('-D') + 1] = data;
    given[given.indexOf('-p') + 1] = String(port);
    return given;
  }

  signal(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }

  /** Ended and kept away, until it may come again. */
  async stop(signal: NodeJS.Signals): Promise<void> {
    this.wanted = false;
    if (isAlive(this.pid)) this.signal(signal);
    while (isAlive(this.pid)) await wait(50);
  }

  comeAgain(): void {
    this.wanted = true;
  }

  /** Nobody watches any more. */
  leave(): void {
    this.watched = false;
  }

  /** At the end of all. */
  async end(signal: NodeJS.Signals): Promise<void> {
    this.leave();
    await this.stop(signal);
    if (this.note !== undefined) rmSync(this.note, { force: true });
  }

  private async watch(): Promise<void> {
    while (this.watched) {
      if (this.wanted && !isAlive(this.pid)) this.start();
      await wait(PAUSE);
    }
  }

  private start(): void {
    const [program = '', ...given] = this.command;
    const child = spawn(program, given, {
      cwd: this.folder,
      env: this.environment,
      stdio: ['ignore', this.log, this.log],
    });
    this.pid = child.pid ?? 0;
    if (child.pid === undefined) return;
    shares.give(this.name, child.pid);
    if (this.note !== undefined) writeFileSync(this.note, `${child.pid} ${startOf(child.pid)}`);
  }
}

/** Whether it runs; one that has ended and that nobody has asked about does not. */
export function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * When a process started, in the text that the stack notes it by: the clock's ticks since the machine's start, of which
 * Linux tells a hundred a second, as a moment, and without a fraction that is nought.
 */
function startOf(pid: number): string {
  const boot = Number(/^btime (\d+)$/mu.exec(readFileSync('/proc/stat', 'utf8'))?.[1]);
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const ticks = Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[19]);
  return new Date(boot * 1000 + ticks * 10).toISOString().replace('.000Z', 'Z');
}

function parts(file: string): string[] {
  return readFileSync(file, 'utf8').split('\0').filter(Boolean);
}
