import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { password, psql } from '../bench/database.ts';
import { java } from '../bench/tools.ts';
import { stack } from '../e2e/stack.ts';
import type { Ledger } from './writers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is wrong in the database, held against what clients were told; empty when all is as it must be. */
export async function faults(ledger: Ledger): Promise<string[]> {
  return [
    ...(await lostDecisions(ledger)),
    ...(await lostMeasures(ledger)),
    ...(await halfImports(ledger)),
    ...(await unloggedDecisions()),
    ...(await brokenChain()),
  ];
}

async function rows(query: string): Promise<string[][]> {
  const said = await psql('owner', '-F', '|', '-c', query);
  return said
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('|'));
}

async function lostDecisions({ decisions }: Ledger): Promise<string[]> {
  const stored = new Map(
    (await rows('select id, granted_amount from support_decision')).map(([id = '', amount]) => [
      id,
      Number(amount),
    ]),
  );
  return [...decisions].flatMap(([id, { acknowledged, tried }]) => {
    const amount = stored.get(id);
    if (amount === undefined) return [`decision ${id} was acknowledged and is not there`];
    return amount === acknowledged || tried.includes(amount)
      ? []
      : [`decision ${id}: ${acknowledged} kr was acknowledged, ${amount} kr is there`];
  });
}

async function lostMeasures({ measures }: Ledger): Promise<string[]> {
  const stored = new Set((await rows('select id from measure')).map(([id]) => id));
  return [...measures]
    .filter((id) => !stored.has(id))
    .map((id) => `measure ${id} was acknowledged and is not there`);
}

/** An import is applied whole or not at all, and so is it undone. */
async function halfImports({ imports }: Ledger): Promise<string[]> {
  const stored = await rows(`
    select i.id, i.status, (select count(*) from import_row r where r.import_id = i.id),
           (select count(*) from support_decision d where d.import_id = i.id)
    from import i`);
  const known = new Map(stored.map(([id = '', ...rest]) => [id, rest]));
  const lost = [...imports.keys()]
    .filter((id) => !known.has(id))
    .map((id) => `import ${id} was acknowledged and is not there`);
  const half = stored.flatMap(([id = '', status = '', kept, decisions]) => {
    const told = imports.get(id);
    const expected = status === 'applied' ? Number(kept) : 0;
    const found = [];
    if (Number(decisions) !== expected)
      found.push(`import ${id} is ${status} and has ${decisions} decisions, not ${expected}`);
    if (told && Number(kept) !== told.rows)
      found.push(`import ${id} has ${kept} rows, not ${told.rows}`);
    if (told && status !== told.acknowledged && status !== told.tried)
      found.push(`import ${id} is ${status}, acknowledged was ${told.acknowledged}`);
    return found;
  });
  return [...lost, ...half];
}

/** A decision has as many rows in the change log as it has had versions. */
async function unloggedDecisions(): Promise<string[]> {
  const unlogged = await rows(`
    select d.id from support_decision d
    where (select count(*) from change_log l where l.object_id = d.id) <> d.version + 1`);
  return unlogged.map(([id]) => `decision ${id} has not every version in the change log`);
}

/** The shipped command, with exit code and all; of another server of ours when its port is given. */
export async function brokenChain(port?: number): Promise<string[]> {
  const database = stack().jdbcUrl;
  try {
    await promisify(execFile)(
      java(),
      [
        '-jar',
        resolve(root, 'backend/api/target/quarkus-app/quarkus-run.jar'),
        'verify-change-log',
      ],
      {
        env: {
          ...process.env,
          QUARKUS_DATASOURCE_JDBC_URL:
            port === undefined ? database : database.replace(/:\d+\//u, `:${port}/`),
          QUARKUS_DATASOURCE_USERNAME: 'serviceprogram_app',
          QUARKUS_DATASOURCE_PASSWORD: password('app'),
        },
      },
    );
    return [];
  } catch (error) {
    return [`verify-change-log: ${(error as { stdout?: string }).stdout ?? String(error)}`];
  }
}
