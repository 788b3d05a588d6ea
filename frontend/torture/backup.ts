import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { psql, psqlAt } from '../bench/database.ts';
import { Tally } from './answers.ts';
import { Clients } from './clients.ts';
import { importFiles } from './importers.ts';
import { type Outcome, seconds } from './outcome.ts';
import { during } from './owed.ts';
import type { Random } from './random.ts';
import { freePort, restore } from './restored.ts';
import type { Session } from './session.ts';
import { dataFolder, untilReady, type Victims } from './stack.ts';
import { brokenChain } from './truth.ts';
import { Ledger, type Writing, writeDecisions, writeMeasures } from './writers.ts';

/** What must be the same in the database and in what was restored: rows, sums, and the heads of the chains. */
const FINGERPRINT = `
  select (select count(*) || ' decisions, ' || sum(granted_amount) || ' kr' from support_decision),
         (select count(*) || ' measures' from measure), (select count(*) || ' imported rows' from import_row),
         (select count(*) || ' logged changes' from change_log),
         (select string_agg(encode(hash, 'hex'), ' ' order by region_code, position)
          from (select distinct on (region_code) * from change_log_chain order by region_code, position desc) heads)`;

/**
 * A backup while clients write and import, by PostgreSQL's own low-level functions and its archive of the write-ahead
 * log (what pg_basebackup does, which only comes with a whole installation), restored into another folder and server.
 */
export async function backup(
  victims: Victims,
  session: Session,
  random: Random,
): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'serviceprogram-backup-'));
  const archive = join(folder, 'archive');
  mkdirSync(archive);
  return during(
    async () => {
      await archiving(victims, `test ! -f ${archive}/%f && cp %p ${archive}/%f`);
      try {
        return [await backUpAndRestore(victims, session, `${random.run}b`, folder)];
      } finally {
        await archiving(victims, undefined);
      }
    },
    () => rmSync(folder, { recursive: true }),
  );
}

async function backUpAndRestore(
  victims: Victims,
  session: Session,
  name: string,
  folder: string,
): Promise<Outcome> {
  const clients = new Clients();
  const tally = new Tally();
  const ledger = new Ledger();
  const apis = [...victims.apis];
  const going = () => clients.going;
  const writing: Writing = { apis, session, ledger, tally, run: name, going };
  clients.add(writeDecisions(writing, 1), writeMeasures(writing, 2), importFiles(writing, 3));
  let took = 0;
  try {
    await wait(5000);
    took = await timed(() => backUp(folder));
    await wait(5000);
  } finally {
    await clients.end();
  }
  await psql('superuser', '-c', 'select pg_switch_wal()');
  await wait(2000);
  const original = await psql('owner', '-c', FINGERPRINT);

  const restored = join(folder, 'restored');
  const port = await freePort();
  const found: string[] = [];
  let copy = '';
  const begin = performance.now();
  cpSync(join(folder, 'data'), restored, { recursive: true, preserveTimestamps: true });
  chmodSync(restored, 0o700); // PostgreSQL starts in no folder that others may read
  const server = restore(victims, restored, join(folder, 'archive'), port);
  const back = await during(async () => {
    await server.ready();
    const elapsed = (performance.now() - begin) / 1000;
    copy = await psqlAt(port, 'owner', '-c', FINGERPRINT);
    if (copy !== original) found.push(`the restored differs: ${copy} instead of ${original}`);
    found.push(...(await brokenChain(port)));
    return elapsed;
  }, server.end);
  return {
    name: 'backup under load, restored into a new folder with all that was archived after it',
    figures: [
      copy.split('|').slice(0, 4).join(', '),
      `backup ${seconds(took)}, restoring ${seconds(back)}`,
      `meanwhile ${tally.text()}`,
    ],
    faults: found,
  };
}

/** A file that goes while it is copied is made anew from the write-ahead log. */
async function backUp(folder: string): Promise<void> {
  const script = join(folder, 'backup.sql');
  const lines = [
    `select pg_backup_start('torture', true);`,
    String.raw`\! cp -a ${dataFolder} ${folder}/data 2>/dev/null; rm -rf ${folder}/data/pg_wal/* ${folder}/data/postmaster.pid`,
    String.raw`\o ${folder}/data/backup_label`,
    'select labelfile from pg_backup_stop();',
  ];
  writeFileSync(script, lines.join('\n'));
  await psql('superuser', '-f', script);
}

/** Archiving is only begun and ended by a restart. */
async function archiving(victims: Victims, command: string | undefined): Promise<void> {
  const set = command === undefined ? 'off' : 'on';
  await psql('superuser', '-c', `alter system set archive_mode = ${set}`);
  await psql('superuser', '-c', `alter system set archive_command = '${command ?? ''}'`);
  await victims.database.stop('SIGINT');
  victims.database.comeAgain();
  await wait(1000);
  await untilReady([...victims.apis]);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}
