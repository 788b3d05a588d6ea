import { HttpResponse, http } from 'msw';
import type { SetupServer } from 'msw/node';
import { base } from './api';

/** The server after somebody else has saved this as version 2; says what it then takes. */
export function savedByAnother(
  server: SetupServer,
  path: string,
  theirs: object,
): Record<string, unknown>[] {
  const taken: Record<string, unknown>[] = [];
  server.use(
    http.get(`${base}/${path}`, () => HttpResponse.json(theirs, { headers: { ETag: '"2"' } })),
    http.patch(`${base}/${path}`, async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>;
      if (request.headers.get('If-Match') !== '"2"') {
        return HttpResponse.json({ status: 412, code: 'stale-version' }, { status: 412 });
      }
      taken.push(body);
      return HttpResponse.json({ ...theirs, ...body }, { headers: { ETag: '"3"' } });
    }),
  );
  return taken;
}
