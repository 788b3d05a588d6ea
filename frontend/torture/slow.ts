import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { stack } from '../e2e/stack.ts';
import { call, Tally, unanswered, unclear } from './answers.ts';
import { type Outcome, seconds } from './outcome.ts';
import type { Session } from './session.ts';
import type { Victims } from './stack.ts';
import { faults } from './truth.ts';
import { Ledger } from './writers.ts';

/** More than the places for calls of a process. */
const CLIENTS = 500;
const TIME = 75_000;
/** Seconds after which those who send slowly are known for it, and take nobody's place. */
const RECOVERY = 3;

interface Trickle {
  socket: Socket;
  /** Seconds until it was cut. */
  cut?: number;
}

/** Many clients that send a byte a second, of a body to the API and of a head to nginx; the others must be served. */
export async function slow({ apis }: Victims, session: Session): Promise<Outcome[]> {
  const [api] = apis;
  const headers = await session.headers();
  const head = [
    'POST /serviceprogram/v1/support-decisions HTTP/1.1',
    'Host: localhost',
    `Authorization: ${headers['Authorization'] ?? ''}`,
    'Content-Type: application/json',
    'Content-Length: 100000\r\n\r\n{',
  ].join('\r\n');
  const web = Number(new URL(stack().webUrl).port);
  const bodies = Array.from({ length: CLIENTS }, () => trickle('127.0.0.1', api.port, head, ' '));
  const heads = Array.from({ length: CLIENTS }, () =>
    trickle('localhost', web, 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', 'x'),
  );
  const others = new Tally();
  const begin = performance.now();
  let refused = 0;
  while (performance.now() < begin + TIME) {
    for (const url of [api.url, stack().apiUrl]) {
      const asked = (performance.now() - begin) / 1000;
      const answer = others.add(
        await call(`${url}/support-decisions?limit=1`, {
          headers: await session.headers(),
        }),
      );
      if (answer.status !== 200) refused = asked;
    }
    await wait(100);
  }
  for (const { socket } of [...bodies, ...heads]) socket.destroy();
  const until = refused > 0 ? `, the last refused of them asked after ${seconds(refused)}` : '';
  return [
    {
      name: `${CLIENTS} clients with a body of a byte a second to the API, and ${CLIENTS} with such a head to nginx`,
      figures: [
        `bodies cut: ${cutOf(bodies)}; heads cut: ${cutOf(heads)}`,
        `calls of others meanwhile: ${others.text()}${until}; slowest ${seconds(others.slowest / 1000)}`,
      ],
      faults: [
        ...(await faults(new Ledger())),
        ...unclear(others),
        ...unanswered(others),
        ...(refused > RECOVERY ? [`others turned away ${seconds(refused)} after the begin`] : []),
        ...(bodies.some(({ cut }) => cut === undefined) ? ['slow bodies are not cut'] : []),
        ...(heads.some(({ cut }) => cut === undefined) ? ['slow heads are not cut'] : []),
      ],
    },
  ];
}

function trickle(host: string, port: number, first: string, then: string): Trickle {
  const socket = connect(port, host);
  const one: Trickle = { socket };
  const begin = performance.now();
  socket.write(first);
  const timer = setInterval(() => socket.write(then), 1000);
  const end = () => {
    clearInterval(timer);
    one.cut ??= (performance.now() - begin) / 1000;
  };
  socket.on('close', end).on('end', end).on('error', end).resume();
  return one;
}

function cutOf(all: Trickle[]): string {
  const times = all.flatMap(({ cut }) => cut ?? []).toSorted((one, other) => one - other);
  return times.length === 0
    ? 'none'
    : `${times.length}, after ${seconds(times[0] ?? 0)} to ${seconds(times.at(-1) ?? 0)}`;
}
