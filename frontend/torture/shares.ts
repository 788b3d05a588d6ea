import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GROUPS = '/sys/fs/cgroup';
const OLDER_GROUPS = join(GROUPS, 'cpu');

/**
 * The stack's parts are processes of one machine here, and containers elsewhere: Linux divides the processors among
 * containers first, and within one among its threads. Without that, whatever runs here shares with each of PostgreSQL's
 * processes as with an equal, and sixteen that count at once leave an API next to nothing. Only root can group them, and not within a container.
 */
class Shares {
  private readonly root = hierarchy();
  private readonly folders = new Set<string>();

  /** A process and its children, those to come too, are of this part: parts that all want processors get as much each. */
  give(part: string, pid: number): void {
    if (this.root === undefined) return;
    const folder = join(this.root, `serviceprogram-torture-${part}`);
    mkdirSync(folder, { recursive: true });
    this.folders.add(folder);
    move(pid, folder); // first, so that children to come are in it
    for (const child of childrenOf(pid)) move(child, folder);
  }

  /** How they share, for whoever reads the figures. */
  text(): string {
    return this.root === undefined
      ? 'processors divided by thread, since they could not be divided by part'
      : 'processors divided by part, as among containers';
  }

  /** When the parts have ended. */
  giveBack(): void {
    if (this.root === undefined) return;
    move(process.pid, this.root);
    for (const folder of this.folders) {
      try {
        rmdirSync(folder);
      } catch (error) {
        console.error('Not given back:', error); // somebody is left in it; the next run takes it again
      }
    }
  }
}

export const shares = new Shares();

/** A process's own children: of the database's first one, one for each connection, and those that work behind. */
export function childrenOf(pid: number): number[] {
  try {
    const said = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
    return said.split('\n').filter(Boolean).map(Number);
  } catch (error) {
    if ((error as { status?: number }).status === 1) return []; // it has none
    throw error;
  }
}

function hierarchy(): string | undefined {
  try {
    if (existsSync(join(OLDER_GROUPS, 'cgroup.procs'))) {
      const tried = join(OLDER_GROUPS, 'serviceprogram-torture');
      mkdirSync(tried, { recursive: true });
      rmdirSync(tried);
      return OLDER_GROUPS;
    }
    writeFileSync(join(GROUPS, 'cgroup.subtree_control'), '+cpu');
    return GROUPS;
  } catch {
    return undefined;
  }
}

function move(pid: number, folder: string): void {
  try {
    writeFileSync(join(folder, 'cgroup.procs'), String(pid));
  } catch (error) {
    // A child that has ended meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
