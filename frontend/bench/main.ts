import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import startStack from '../e2e/stack.ts';
import { authorization, pageCosts, startBrowser } from './browser.ts';
import { fill, psql } from './database.ts';
import { importTimes } from './imports.ts';
import { alone, http } from './load.ts';
import * as measures from './measures.ts';
import { requireTools } from './tools.ts';

/**
 * The benchmark: the whole stack as `make test` starts it, ten thousand and then one million constructed decisions, and each
 * figure beside its yardstick from the same run. Nothing here fails because of a time; the table says what is met.
 */
const SMALL = 10_000;
const LARGE = 1_000_000;
const IMPORTED = 100_000;
const STACK_FOLDER = fileURLToPath(
  new URL('../../backend/local-stack/target/e2e/', import.meta.url),
);

const machine = requireTools('make bench', ['wrk', 'pgbench', 'psql', 'chromium']);
// The load is one caller's: the limits that keep a caller from taking all would be what is measured.
process.env['SERVICEPROGRAM_LIMITS_CLIENT_PER_MINUTE'] = '100000000';
process.env['SERVICEPROGRAM_LIMITS_ADDRESS_PER_MINUTE'] = '100000000';

const stop = await startStack();
const browser = await startBrowser();
try {
  const api = `http://localhost:${portOfApi()}/serviceprogram/v1`;
  const idle = memory();
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

  const table = [
    await measures.list(api, browser),
    await measures.statistic(api, browser),
    ...(await measures.roles(api, browser)),
    ...Object.keys(few).map((name) =>
      measures.atMost(
        `${name}: cost at a million against ten thousand`,
        (few[name] ?? 0) / (many[name] ?? 1),
        1.3,
        {
          ours: measures.rate(many[name] ?? 0),
          yardstick: measures.rate(few[name] ?? 0),
        },
      ),
    ),
    await measures.conditional(api, browser),
  ];
  say(`Importing ${IMPORTED} rows …`);
  const imported = await importTimes(api, await authorization(browser, 'coordinator'), IMPORTED);
  table.push(
    measures.atLeast(
      `import of ${IMPORTED} rows (review ${imported.review.toFixed(1)} s, apply ${imported.apply.toFixed(1)} s)`,
      imported.copy / (imported.review + imported.apply),
      0.25,
      {
        ours: `${(imported.review + imported.apply).toFixed(1)} s`,
        yardstick: `${imported.copy.toFixed(1)} s by \\copy`,
      },
    ),
  );
  const pages = await pageCosts(browser);
  const total = (await psql('owner', '-c', 'select count(*) from support_decision')).trim();

  say(
    `\nMachine: ${machine}. Decisions at the end: ${total}. Load: 16 connections, medians of three times 8 s.\n`,
  );
  say('| Measure | Ours | Yardstick | Ratio | Target | Met |\n|---|---|---|---|---|---|');
  for (const { name, ours, yardstick, ratio, target, met } of table) {
    const verdict = met === undefined ? '' : met ? 'yes' : 'no';
    say(
      `| ${name} | ${ours} | ${yardstick} | ${ratio?.toFixed(2) ?? ''} | ${target ?? ''} | ${verdict} |`,
    );
  }
  for (const [name, cost] of Object.entries(pages)) {
    say(
      `| ${name}, cold, 1.6 Mbit/s, 150 ms | ${cost.milliseconds} ms to content, ${cost.requests} requests, ${cost.kilobytes} kB | | | | |`,
    );
  }
  say(
    `| memory of the API (-Xmx256m, serial collector) | ${idle} MB idle, ${memory()} MB after load | | | ≤ 350 MB | ${memory() <= 350 ? 'yes' : 'no'} |`,
  );
} finally {
  await browser.close();
  await stop();
}

function say(line: string): void {
  console.log(line);
}

function portOfApi(): string {
  const ports = readFileSync(resolve(STACK_FOLDER, 'ports.properties'), 'utf8');
  return /^API_PORT=(?<port>\d+)$/mu.exec(ports)?.groups?.['port'] ?? '';
}

/** Resident megabytes of the API's process. */
function memory(): number {
  const pid = readFileSync(resolve(STACK_FOLDER, 'pids/api'), 'utf8').split(' ')[0] ?? '';
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(
    Number(/VmRSS:\s+(?<kilobytes>\d+)/u.exec(status)?.groups?.['kilobytes']) / 1024,
  );
}
