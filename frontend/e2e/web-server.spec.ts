import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { stack } from './stack';

test.skip(process.env['E2E_WEB_SERVER'] !== 'nginx', 'the local web server refuses otherwise');

const refusals = [
  {
    // Just above its limit; what is between that and the API's own limit is refused by the API.
    what: 'a body much longer than the API takes',
    head: `POST /serviceprogram/v1/imports HTTP/1.1\r\nHost: a\r\nContent-Length: ${21 * 1024 * 1024 + 1}\r\n\r\n`,
    status: 413,
    code: 'payload-too-large',
  },
  {
    what: 'an address without end',
    head: `GET /serviceprogram/v1/${'a'.repeat(70_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    status: 414,
    code: 'uri-too-long',
  },
  {
    what: 'two hosts',
    head: 'GET /serviceprogram/v1/me HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
    status: 400,
    code: 'invalid-input',
  },
  {
    what: 'headers without end',
    head: `GET /serviceprogram/v1/me HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(70_000)}\r\n\r\n`,
    status: 400,
    code: 'invalid-input',
  },
  {
    what: 'a line that is no request',
    head: 'this is not HTTP\r\n\r\n',
    status: 400,
    code: 'invalid-input',
  },
];

for (const { what, head, status, code } of refusals) {
  test(`nginx answers ${what} with a problem and the headers of every reply`, async () => {
    const reply = await answerTo(head);
    expect(reply).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    expect(reply).toContain('Content-Type: application/problem+json');
    expect(reply).toContain(`"status":${status},"code":"${code}"`);
    for (const header of ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy'])
      expect(reply).toContain(`\n${header}: `);
  });
}

test('a body a little longer than the API takes is refused by the API, in its own words', async () => {
  const { webUrl } = stack();
  const reply = await fetch(`${webUrl}/serviceprogram/v1/imports`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/csv' },
    body: new Uint8Array(20_500_000),
  });
  expect(reply.status).toBe(413);
  expect(await reply.json()).toMatchObject({
    code: 'payload-too-large',
    traceId: expect.stringMatching(/^[0-9a-f]{32}$/u),
  });
});

test('a call is an object in the log, with its trace and without who called and what was asked for', async () => {
  const { webUrl } = stack();
  const reply = await fetch(`${webUrl}/serviceprogram/v1/api-info?q=hemligt-namn`, {
    headers: { 'User-Agent': 'hemligt-program' },
  });
  const traceparent = reply.headers.get('traceparent') ?? '';
  expect(traceparent).toMatch(/^00-[0-9a-f]{32}-/u);
  await expect.poll(() => logged().find((line) => line.includes(traceparent))).toBeTruthy();
  const line = logged().find((one) => one.includes(traceparent)) ?? '';
  expect(JSON.parse(line)).toMatchObject({
    method: 'GET',
    path: '/serviceprogram/v1/api-info',
    status: String(reply.status),
    traceparent,
  });
  expect(line).not.toMatch(/hemlig|127\.0\.0\.1|::1/u);
});

/** The lines of nginx' own log of calls. */
function logged(): string[] {
  const file = new URL('../../backend/local-stack/target/e2e/nginx/access.log', import.meta.url);
  return readFileSync(file, 'utf8').split('\n');
}

async function answerTo(head: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(stack().webUrl).port), 'localhost');
    let reply = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      reply += text;
      if (reply.includes('"}')) socket.destroy();
    });
    socket.on('close', () => resolve(reply)).on('error', reject);
    socket.setTimeout(15_000, () => socket.destroy());
    socket.write(head);
  });
}
