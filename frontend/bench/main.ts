import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import startStack, { pidOf, stackFolder } from '../e2e/stack.ts';
import { authorization, pageCosts, startBrowser } from './browser.ts';
import { fill, psql } from './database.ts';
import { importTimes } from './imports.ts';
import { alone, http } from './load.ts';
import { grown, imported, type Measure } from './measure.ts';
import * as measures from './measures.ts';
import { memory, requireTools } from './tools.ts';

/**
 * The benchmark: the whole stack as `make test` starts it, ten thousand and then one million constructed decisions, and each
 * figure beside its yardstick from the same run. Nothing here fails because of a time; the table says what is met.
 */
const SMALL = 10_000;
const LARGE = 1_000_000;
const IMPORTED = 100_000;

const machine = requireTools('make bench', ['wrk', 'pgbench', 'psql', 'chromium']);
// The load is one caller's: the limits that keep a caller from taking all would be what is measured.
process.env['SERVICEPROGRAM_LIMITS_CLIENT_PER_MINUTE'] = '100000000';
process.env['SERVICEPROGRAM_LIMITS_ADDRESS_PER_MINUTE'] = '100000000';

const table: string[] = [];
const stop = await startStack();
try {
  const browser = await startBrowser();
  try {
    await measureAll(browser);
  } finally {
    await browser.close();
  }
} finally {
  await stop();
}

async function measureAll(browser: Browser): Promise<void> {
  const api = `http://localhost:${portOfApi()}/serviceprogram/v1`;
  const idle = memory(pidOf('api'));
  say(`Filling with ${SMALL} decisions …`);
  await fill(SMALL);
  say('Warming up for a minute …');
  const warm = http(
    `${api}/support-decisions?limit=20`,
    await authorization(browser, 'coordinator'),
  );
  for (let round = 0; round < 2; round++) await alone(warm);
  // Once without counting: the machine that runs the code must be as warm for few rows as it will be for many.
  await measures.steadyLists(api, browser);
  const few = await measures.steadyLists(api, browser);
  say(`Filling with ${LARGE} decisions …`);
  await fill(LARGE);
  const many = await measures.steadyLists(api, browser);

  add(await measures.list(api, browser));
  add(await measures.statistic(api, browser));
  for (const measure of await measures.roles(api, browser)) add(measure);
  for (const name of Object.keys(few)) add(grown(name, few[name] ?? 0, many[name] ?? 1));
  add(await measures.conditional(api, browser));
  say(`Importing ${IMPORTED} rows …`);
  add(imported(await importTimes(api, await authorization(browser, 'coordinator'), IMPORTED)));
  for (const [name, cost] of Object.entries(await pageCosts(browser))) {
    row(
      `${name}, cold, 1.6 Mbit/s, 150 ms`,
      `${cost.milliseconds} ms to content, ${cost.requests} requests, ${cost.kilobytes} kB`,
    );
  }
  const after = memory(pidOf('api'));
  row(
    'memory of the API (-Xmx256m, serial collector)',
    `${idle} MB idle, ${after} MB after load`,
    '',
    '',
    '≤ 350 MB',
    after <= 350 ? 'yes' : 'no',
  );
  const total = (await psql('owner', '-c', 'select count(*) from support_decision')).trim();
  say(
    `\nMachine: ${machine}. Decisions at the end: ${total}. Load: 16 connections, medians of three times 8 s, of the statistic 40 s.\n`,
  );
  say('| Measure | Ours | Yardstick | Ratio | Target | Met |\n|---|---|---|---|---|---|');
  for (const line of table) say(line);
}

function add({ name, ours, yardstick, ratio, target, met }: Measure): void {
  const verdict = met === undefined ? '' : met ? 'yes' : 'no';
  row(name, ours, yardstick, ratio?.toFixed(2), target, verdict);
}

/** A line of the table, said at once too: what is measured is not lost when a later measure fails. */
function row(name: string, ours: string, yardstick = '', ratio = '', target = '', met = ''): void {
  const line = `| ${name} | ${ours} | ${yardstick} | ${ratio} | ${target} | ${met} |`;
  table.push(line);
  say(line);
}

function say(line: string): void {
  console.log(line);
}

function portOfApi(): string {
  const ports = readFileSync(resolve(stackFolder, 'ports.properties'), 'utf8');
  return /^API_PORT=(?<port>\d+)$/mu.exec(ports)?.groups?.['port'] ?? '';
}
