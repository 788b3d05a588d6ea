import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Tally, unclear } from './answers.ts';
import { Clients } from './clients.ts';
import { importFiles } from './importers.ts';
import { type Outcome, seconds } from './outcome.ts';
import { during } from './owed.ts';
import { Probes } from './probes.ts';
import type { Random } from './random.ts';
import type { Session } from './session.ts';
import { dataFolder, untilReady, type Victims } from './stack.ts';
import { faults } from './truth.ts';
import { Ledger, type Writing } from './writers.ts';

const FREE_MEGABYTES = 48;
const FULL = 30_000;
/** Megabytes of what there is again afterwards: the clients go on, and would soon have filled the little there was. */
const AMPLE = 1024;

/**
 * The database's folder on a file system of its own, so small that it is soon full, for half a minute; then there is
 * room again. Only root can mount one.
 */
export async function disk(victims: Victims, session: Session, random: Random): Promise<Outcome[]> {
  const name = 'the database’s disk full for 30 s';
  const small = mkdtempSync(join(tmpdir(), 'serviceprogram-disk-'));
  const size = folderSize(dataFolder) + FREE_MEGABYTES;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m`, 'serviceprogram-torture', small]);
  } catch (error) {
    rmSync(small, { recursive: true });
    return [{ name, figures: [], faults: [`not done, no mount: ${String(error)}`] }];
  }
  const ledger = new Ledger();
  const place = join(small, 'database');
  const outcome = await during(
    async () => {
      await moveTo(place, victims);
      return fill(name, victims, session, `${random.run}d`, small, ledger);
    },
    async () => {
      try {
        await moveBack(place, victims);
      } finally {
        // Lazily, when all could not be moved back: what still uses it loses it when it ends.
        execFileSync('umount', ['--lazy', small]);
        rmSync(small, { recursive: true });
      }
    },
  );
  await untilReady([...victims.apis]);
  // Where there is room again: verifying the chain sorts on the disk.
  outcome.faults.push(...(await faults(ledger)));
  return [outcome];
}

async function fill(
  name: string,
  victims: Victims,
  session: Session,
  run: string,
  small: string,
  ledger: Ledger,
): Promise<Outcome> {
  const filler = join(small, 'filler');
  const [api] = victims.apis;
  const probes = new Probes(api, session, run, ledger);
  const imports = new Tally();
  const clients = new Clients();
  const importing: Writing = {
    apis: [api],
    session,
    ledger,
    tally: imports,
    run,
    going: () => clients.going,
  };
  clients.add(importFiles(importing, 9));
  let [ready, again] = [0, 0];
  try {
    await wait(2000);
    fillUp(filler);
    await wait(FULL);
    rmSync(filler);
    execFileSync('mount', ['-o', `remount,size=${folderSize(small) + AMPLE}m`, small]);
    const back = performance.now();
    ready = await untilReady([...victims.apis]);
    again = await firstSaved(probes, back);
    clients.check();
  } finally {
    await Promise.all([clients.end(), probes.end()]);
  }
  const found = [probes.reads, probes.writes, imports].flatMap(unclear);
  if (!probes.writes.counts.has(503) && !imports.counts.has(503)) {
    found.push('the disk was never full');
  }
  return {
    name,
    figures: [
      `reads: ${probes.reads.text()}; writes: ${probes.writes.text()}; imports: ${imports.text()}`,
      `ready ${seconds(ready)} and first saved ${seconds(again)} after there was room`,
    ],
    faults: found,
  };
}

/** All that is free but the last of it; what is written next finds none. */
function fillUp(file: string): void {
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=64k'], { stdio: 'ignore' });
  } catch {
    // It ends when nothing is left, as it shall.
  }
}

async function firstSaved(probes: Probes, since: number): Promise<number> {
  const before = probes.ledger.decisions.size;
  while (probes.ledger.decisions.size === before) {
    if (performance.now() - since > 120_000) throw new Error('Nothing is saved two minutes after.');
    probes.check();
    await wait(50);
  }
  return (performance.now() - since) / 1000;
}

/** What was in the folder lies on the small file system, and a link leads there. */
async function moveTo(place: string, victims: Victims): Promise<void> {
  await victims.database.stop('SIGINT');
  copy(dataFolder, place);
  rmSync(`${dataFolder}.before`, { recursive: true, force: true }); // of a run that was killed
  renameSync(dataFolder, `${dataFolder}.before`);
  symlinkSync(place, dataFolder);
  victims.database.comeAgain();
}

async function moveBack(place: string, victims: Victims): Promise<void> {
  await victims.database.stop('SIGINT');
  // It is no link when it was never moved.
  if (lstatSync(dataFolder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    rmSync(dataFolder, { force: true });
    copy(place, dataFolder);
    rmSync(`${dataFolder}.before`, { recursive: true });
  }
  victims.database.comeAgain();
}

function copy(from: string, to: string): void {
  execFileSync('cp', ['-a', from, to]);
}

function folderSize(folder: string): number {
  return Number(execFileSync('du', ['-sm', folder], { encoding: 'utf8' }).split('\t')[0]);
}
