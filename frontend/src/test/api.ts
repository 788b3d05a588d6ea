import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { connectHttp } from '@/api/http';

export const base = 'http://sp.test/v1';

/** An API in the test's own process; a call that the test did not foresee fails it. */
export function startApi(...handlers: Parameters<typeof setupServer>) {
  const server = setupServer(...handlers);
  beforeAll(() => {
    server.listen({ onUnhandledFrame: 'error' });
    connectHttp({ baseUrl: base, token: () => 'token', language: () => 'sv' });
  });
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}
