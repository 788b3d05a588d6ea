import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stack, stackFolder } from '../e2e/stack.ts';
import { run } from './tools.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const log = resolve(stackFolder, 'logs/postgresql.log');

const users = {
  superuser: 'postgres',
  owner: 'serviceprogram_owner',
  app: 'serviceprogram_app',
} as const;

/** A statement as the API sent it, with the values of its parameters in order. */
export interface Statement {
  sql: string;
  values: (string | null)[];
}

/** The address of the test stack's database for one of its roles. */
export function databaseUrl(role: keyof typeof users): string {
  const place = stack().jdbcUrl.replace(/^jdbc:postgresql:\/\//u, '');
  return `postgresql://${users[role]}:${encodeURIComponent(password(role))}@${place}`;
}

export function password(role: keyof typeof users): string {
  const secrets = readFileSync(resolve(stackFolder, 'secrets.properties'), 'utf8');
  return new RegExp(`^database\\.${role}=(.*)$`, 'mu').exec(secrets)?.[1] ?? '';
}

export async function psql(role: keyof typeof users, ...args: string[]): Promise<string> {
  return run('psql', '-X', '-q', '-A', '-t', ...args, databaseUrl(role));
}

/** The same, of another server of ours on this machine. */
export async function psqlAt(
  port: number,
  role: keyof typeof users,
  ...args: string[]
): Promise<string> {
  const address = databaseUrl(role).replace(/:\d+\//u, `:${port}/`);
  return run('psql', '-X', '-q', '-A', '-t', ...args, address);
}

/** So many constructed decisions in all, in two regions. */
export async function fill(total: number): Promise<void> {
  await psql('owner', '-v', `total=${total}`, '-f', resolve(here, 'rows.sql'));
}

/** The selects that a call makes the API send, read from the database's own log. */
export async function selectsOf(call: () => Promise<unknown>): Promise<Statement[]> {
  let written: string;
  try {
    await logging('all');
    const before = statSync(log).size;
    await call();
    await wait(300);
    written = readFileSync(log).subarray(before).toString();
  } finally {
    await logging('none');
  }
  return statements(written).filter(({ sql }) => /^(?:select|with)\b.*\bfrom\b/iu.test(sql));
}

async function logging(statement: 'all' | 'none'): Promise<void> {
  await psql('superuser', '-c', `alter system set log_statement = '${statement}'`);
  await psql('superuser', '-c', 'select pg_reload_conf()');
  await wait(500);
}

/** Entries begin with a time; what goes on, on further lines, begins with a tab. */
function statements(text: string): Statement[] {
  const found: Statement[] = [];
  for (const entry of text.split(/\n(?=\S)/u)) {
    const sent = /LOG: {2}execute [^:]+: (?<sql>[\s\S]*)$/u.exec(entry)?.groups?.['sql'];
    const details = /DETAIL: {2}[Pp]arameters: (?<values>[\s\S]*)$/u.exec(entry)?.groups?.[
      'values'
    ];
    const last = found.at(-1);
    if (sent !== undefined) {
      found.push({ sql: sent.replaceAll(/\s+/gu, ' ').trim(), values: [] });
    } else if (details !== undefined && last !== undefined) {
      last.values = [...details.matchAll(/\$\d+ = (?:'(?<text>(?:[^']|'')*)'|NULL)/gu)].map(
        (match) => match.groups?.['text']?.replaceAll("''", "'") ?? null,
      );
    }
  }
  return found;
}
