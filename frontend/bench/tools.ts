import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

const packages = {
  wrk: 'wrk',
  pgbench: 'postgresql-contrib',
  psql: 'postgresql-client',
  chromium: 'chromium',
  nginx: 'nginx',
};

/** Ends with what to install when a tool is missing; otherwise tells what machine and tools these are. */
export function requireTools(command: string, tools: (keyof typeof packages)[]): string {
  const missing = tools.filter((tool) => !found(tool));
  if (missing.length > 0) {
    const wanted = missing.map((tool) => packages[tool]).join(' ');
    throw new Error(
      `${command} needs ${missing.join(', ')}. On Debian: sudo apt-get install ${wanted}`,
    );
  }
  const processors = cpus();
  return [
    `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB memory`,
    execFileSync('psql', ['--version'], { encoding: 'utf8' }).trim(),
  ].join(', ');
}

/** The JDK's java, which `make` finds and names. */
export function java(): string {
  const home = process.env['JAVA_HOME'];
  if (home === undefined) throw new Error('JAVA_HOME is not set: `make torture` sets it.');
  return join(home, 'bin/java');
}

/** Runs a tool to its end and gives what it printed. */
export async function run(tool: string, ...args: (string | string[])[]): Promise<string> {
  const { stdout } = await execute(tool, args.flat(), { maxBuffer: 2 ** 26 });
  return stdout;
}

/** Megabytes of memory that a process holds, or the most that it has held. */
export function memory(pid: number, figure: 'now' | 'most' = 'now'): number {
  const name = figure === 'now' ? 'VmRSS' : 'VmHWM';
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(status)?.[1]) / 1024);
}

/** A folder that is gone when the benchmark ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'serviceprogram-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function found(tool: string): boolean {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
