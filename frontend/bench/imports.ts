import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { psql } from './database.ts';
import { temporaryFolder } from './tools.ts';

const HEADER =
  'arende_id;beslut_nr;beslutstyp;dnr;stodform;organisation;sokande_namn;kommunkod;inkom_datum;besluts_datum;sokt_belopp;beviljat_belopp';
const REGION = '0189aa00-0000-7000-8000-000000000001';
const SHOP = 'Bänkbutiken 1 (konstruerad)';

/** Seconds of an import's two steps, and of the same rows by \copy. */
export interface ImportTimes {
  rows: number;
  review: number;
  apply: number;
  copy: number;
}

/** Imports a file of so many new decisions by the API as a user would, then as many by PostgreSQL's \copy. */
export async function importTimes(
  api: string,
  headers: Record<string, string>,
  rows: number,
): Promise<ImportTimes> {
  const folder = temporaryFolder();
  const form = new FormData();
  const file = importFile(rows, 'I', SHOP);
  form.append('file', new Blob([file], { type: 'text/csv' }), 'bench.csv');
  let id = '';
  const review = await seconds(async () => {
    const reply = await checked(
      await fetch(`${api}/imports`, { method: 'POST', headers, body: form }),
    );
    const made = (await reply.json()) as { id: string; errorRows: number; newRows: number };
    if (made.newRows !== rows) throw new Error(`Not all rows are new: ${JSON.stringify(made)}`);
    id = made.id;
  });
  const apply = await seconds(async () => {
    await checked(await fetch(`${api}/imports/${id}/applications`, { method: 'POST', headers }));
  });
  const applicant = (
    await psql('owner', '-c', `select id from actor where name = '${SHOP}' and region_code = '23'`)
  ).trim();
  const copied = join(folder, 'copy.csv');
  writeFileSync(copied, lines(rows, 'C', (line) => copyLine(line, applicant)).join('\n'));
  const script = join(folder, 'copy.sql');
  const copySql = readFileSync(new URL('copy.sql', import.meta.url), 'utf8');
  writeFileSync(script, copySql.replace('pstdin', `'${copied}'`));
  const copy = await seconds(() => psql('owner', '-f', script));
  return { rows, review, apply, copy };
}

/** A file of so many new decisions on support for one applicant, as the import reads it. */
export function importFile(rows: number, prefix: string, applicant: string): string {
  return [HEADER, ...lines(rows, prefix, (line) => importLine(line, applicant))].join('\n');
}

interface Line {
  caseId: string;
  day: string;
  amount: number;
}

function lines(rows: number, prefix: string, write: (line: Line) => string): string[] {
  return Array.from({ length: rows }, (_, row) => {
    const day = new Date(Date.UTC(2020, 0, 1 + (row % 1400))).toISOString().slice(0, 10);
    return write({ caseId: `${prefix}${row}`, day, amount: 100 + (row % 9000) });
  });
}

function importLine({ caseId, day, amount }: Line, applicant: string): string {
  return `${caseId};1;Bifall;RUN/${caseId};Servicebidrag;Region Jämtland Härjedalen;${applicant};2305;${day};${day};${amount};${amount}`;
}

function copyLine({ caseId, day, amount }: Line, applicant: string): string {
  return `23,nyps,${caseId},1,service-grant,${applicant},2305,${amount},${amount},granted,${day},${day},${REGION}`;
}

async function checked(reply: Response): Promise<Response> {
  if (!reply.ok) throw new Error(`${reply.url}: ${reply.status} ${await reply.text()}`);
  return reply;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
