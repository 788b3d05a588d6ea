import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrl, type Statement } from './database.ts';
import { run, temporaryFolder } from './tools.ts';

/** As many as the API's pool of database connections. */
const CONNECTIONS = 16;
const SECONDS = 8;
const ROUNDS = 3;

/** Something that can be asked again and again; gives answers per second. */
export type Load = (seconds: number) => Promise<number>;

/** Calls per second of an address by so many connections at once; a reply that is neither 2xx nor 304 is a fault. */
export function http(url: string, headers: Record<string, string>): Load {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  return async (seconds) => {
    const said = await run(
      'wrk',
      `-t2 -c${CONNECTIONS} -d${seconds}s --timeout 30s`.split(' '),
      given,
      url,
    );
    if (/Non-2xx or 3xx|Socket errors/u.test(said)) throw new Error(`${url}\n${said}`);
    return number(/Requests\/sec:\s+(?<rate>[\d.]+)/u, said);
  };
}

/** The statements of one call, one after the other, per second by as many connections. */
export function sql(statements: Statement[]): Load {
  const script = join(temporaryFolder(), 'call.sql');
  const values: string[] = [];
  const text = statements.map((statement, place) =>
    statement.sql.replaceAll(/\$(?<position>\d+)/gu, (_, position: string) => {
      const name = `v${place}_${position}`;
      const value = statement.values[Number(position) - 1];
      if (value === null || value === undefined) return 'null';
      // pgbench takes no empty value.
      if (value === '') return "''";
      if (!values.some((known) => known.startsWith(`${name}=`))) values.push(`${name}=${value}`);
      return `:${name}`;
    }),
  );
  writeFileSync(script, text.map((statement) => `${statement};\n`).join(''));
  return async (seconds) => {
    const said = await run(
      'pgbench',
      `-n -M prepared -c ${CONNECTIONS} -j 2 -T ${seconds} -f ${script}`.split(' '),
      values.flatMap((value) => ['-D', value]),
      databaseUrl('app'),
    );
    return number(/tps = (?<rate>[\d.]+)/u, said);
  };
}

/**
 * Two loads in turn, some rounds each, so that what the machine does meanwhile meets both; the median of each. What takes
 * seconds needs more of them: wrk does not count the calls that it breaks off at the end of its time.
 */
export async function inTurn(
  first: Load,
  second: Load,
  seconds = SECONDS,
): Promise<[number, number]> {
  const rates: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    rates[0].push(await first(seconds));
    rates[1].push(await second(seconds));
  }
  return [median(rates[0]), median(rates[1])];
}

/** The median of some rounds. */
export async function alone(load: Load): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) rates.push(await load(SECONDS));
  return median(rates);
}

export function median(rates: number[]): number {
  return rates.toSorted((one, other) => one - other)[Math.floor(rates.length / 2)] ?? 0;
}

function number(pattern: RegExp, text: string): number {
  const found = pattern.exec(text)?.groups?.['rate'];
  if (found === undefined) throw new Error(`Not understood:\n${text}`);
  return Number(found);
}
