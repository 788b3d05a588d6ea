import type { Browser } from '@playwright/test';
import { machineToken } from '../e2e/stack.ts';
import { authorization } from './browser.ts';
import { selectsOf } from './database.ts';
import { alone, http, inTurn, sql } from './load.ts';
import { atLeast, atMost, type Measure, rate } from './measure.ts';

/** The first constructed applicant of region 23: md5('bench 230') as a UUID. */
const APPLICANT = '266c2487-7b4c-d34a-1786-e4f5d5a5b72b';

/** Filters that match equally many decisions whatever the table holds (rows.sql). */
export const steadyFilters = {
  'one applicant': `applicantId=${APPLICANT}`,
  'one municipality and year': 'municipalityCode=2303&year=2020',
  'one municipality, all years, by amount': 'municipalityCode=2303&sort=-grantedAmount',
};

const LIST = 'year=2021&supportForm=home-delivery&municipalityCode=2313&limit=20';

/** Warms the API, then tells calls per second for each of the steady filters. */
export async function steadyLists(api: string, browser: Browser): Promise<Record<string, number>> {
  const headers = await authorization(browser, 'coordinator');
  const rates: Record<string, number> = {};
  for (const [name, filter] of Object.entries(steadyFilters)) {
    rates[name] = await alone(http(`${api}/support-decisions?${filter}&limit=20`, headers));
  }
  return rates;
}

/** A filtered list of 20 rows with its total, against the very selects it sends. */
export async function list(api: string, browser: Browser): Promise<Measure> {
  return againstSql(
    'filtered list of 20 with total',
    `${api}/support-decisions?${LIST}`,
    0.45,
    browser,
  );
}

export async function statistic(api: string, browser: Browser): Promise<Measure> {
  return againstSql('statistic of a year', `${api}/figures?year=2021`, 0.8, browser, 40);
}

/**
 * The same list by those who see least of it and by the administrator, each pair in turn: readers of decisions, a
 * grant system that sees its own source's alone, and a municipality's reporter among measures that are handed in.
 */
export async function roles(api: string, browser: Browser): Promise<Measure[]> {
  const decisions = `${api}/support-decisions?${LIST}`;
  const plan = `${api}/measures?limit=20`;
  const reader = await authorization(browser, 'reader');
  const machine = { Authorization: `Bearer ${await machineToken()}` };
  const reporter = await authorization(browser, 'municipality');
  return [
    await against(browser, 'decisions: reader', decisions, reader),
    await against(browser, 'decisions: grant system', decisions, machine),
    await against(browser, 'measures: reporter of a municipality', plan, reporter),
  ];
}

async function against(
  browser: Browser,
  name: string,
  url: string,
  least: Record<string, string>,
): Promise<Measure> {
  const most = await authorization(browser, 'administrator');
  const [ours, yardstick] = await inTurn(http(url, least), http(url, most));
  return atMost(`list of ${name} against administrator (cost)`, yardstick / ours, 1.15, {
    ours: rate(ours),
    yardstick: rate(yardstick),
  });
}

/** A decision that the caller has, asked for again, against the whole of it. */
export async function conditional(api: string, browser: Browser): Promise<Measure> {
  const headers = await authorization(browser, 'coordinator');
  const page = await fetch(`${api}/support-decisions?limit=1`, { headers });
  const { items } = (await page.json()) as { items: { id: string }[] };
  const url = `${api}/support-decisions/${items[0]?.id ?? ''}`;
  const tag = (await fetch(url, { headers })).headers.get('etag') ?? '';
  const again = await fetch(url, { headers: { ...headers, 'If-None-Match': tag } });
  if (again.status !== 304) throw new Error(`A known decision answers ${again.status}, not 304`);
  const [known, whole] = await inTurn(
    http(url, { ...headers, 'If-None-Match': tag }),
    http(url, headers),
  );
  return {
    name: 'decision asked for again (304) against the whole of it (200)',
    ours: rate(known),
    yardstick: rate(whole),
    ratio: known / whole,
  };
}

async function againstSql(
  name: string,
  url: string,
  least: number,
  browser: Browser,
  seconds?: number,
): Promise<Measure> {
  const headers = await authorization(browser, 'coordinator');
  const selects = await selectsOf(() => fetch(url, { headers }).then((reply) => reply.text()));
  const [ours, yardstick] = await inTurn(http(url, headers), sql(selects), seconds);
  return atLeast(`${name} (${selects.length} selects)`, ours / yardstick, least, {
    ours: rate(ours),
    yardstick: rate(yardstick),
  });
}
