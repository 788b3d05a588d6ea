import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { stack } from './stack';

test.skip(process.env['E2E_WEB_SERVER'] !== 'nginx', 'the local web server refuses otherwise');

const refusals = [
  {
    what: 'a body longer than any',
    head: 'POST /serviceprogram/v1/imports HTTP/1.1\r\nHost: a\r\nContent-Length: 200000000\r\n\r\n',
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
