import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from './ApiError';
import { fileName } from './download';
import { connectHttp, etagOf, http, ifMatch } from './http';

const fetched = vi.fn<typeof fetch>();
const onUnauthenticated = vi.fn<() => void>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  connectHttp({
    baseUrl: 'https://sp.test/v1',
    token: () => 'abc',
    language: () => 'en',
    onUnauthenticated,
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

function reply(status: number, body: unknown, headers: Record<string, string> = {}): void {
  fetched.mockResolvedValue(
    new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: {
        'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
        ...headers,
      },
    }),
  );
}

async function failure(promise: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof ApiError)) throw new Error('expected an ApiError');
  return error;
}

it('tells the version alone of what was read', () => {
  expect(etagOf({ headers: new Headers({ ETag: '"3-0f1e2d3c4b5a6978"' }) })).toBe('"3"');
  expect(etagOf({ headers: new Headers({ ETag: '"3"' }) })).toBe('"3"');
});

it('sends token, language, version and trace', async () => {
  reply(200, { id: '1' }, { ETag: '"3"' });
  const answer = await http<{ data: { id: string }; headers: Headers }>('/actors/1', {
    method: 'PATCH',
    ...ifMatch('"2"'),
  });
  expect(answer.data.id).toBe('1');
  expect(answer.headers.get('ETag')).toBe('"3"');
  const [url, init] = fetched.mock.calls[0] ?? [];
  const headers = new Headers(init?.headers);
  expect(url).toBe('https://sp.test/v1/actors/1');
  expect(headers.get('Authorization')).toBe('Bearer abc');
  expect(headers.get('Accept-Language')).toBe('en');
  expect(headers.get('If-Match')).toBe('"2"');
  expect(headers.get('traceparent')).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
});

it('turns problem+json into an ApiError with its findings', async () => {
  reply(400, {
    title: 'Felaktiga uppgifter',
    detail: 'En uppgift saknas.',
    code: 'invalid-input',
    errors: [{ pointer: '#/name', code: 'required', detail: 'Ange ett namn.' }],
    traceId: 't1',
  });
  const error = await failure(http('/actors', { method: 'POST' }));
  expect(error).toMatchObject({ status: 400, code: 'invalid-input', traceId: 't1' });
  expect(error.detail).toBe('En uppgift saknas.');
  expect(error.errors).toEqual([{ pointer: '#/name', code: 'required', detail: 'Ange ett namn.' }]);
});

it('asks for a new sign-in at 401', async () => {
  reply(401, { code: 'unauthenticated' });
  expect((await failure(http('/me'))).status).toBe(401);
  expect(onUnauthenticated).toHaveBeenCalledOnce();
});

it('survives an answer that is not JSON, and no answer at all', async () => {
  fetched.mockResolvedValue(new Response('<h1>Bad gateway</h1>', { status: 502 }));
  expect(await failure(http('/me'))).toMatchObject({ status: 502, code: 'unknown' });
  fetched.mockRejectedValue(new TypeError('network'));
  expect(await failure(http('/me'))).toMatchObject({ status: 0, code: 'unreachable' });
});

it('answers 204 without a body', async () => {
  fetched.mockResolvedValue(new Response(null, { status: 204 }));
  expect(await http<{ data: undefined }>('/actors/1', { method: 'DELETE' })).toMatchObject({
    data: undefined,
    status: 204,
  });
});

it('reads the file name a download is given', () => {
  expect(fileName('attachment; filename="stod.csv"')).toBe('stod.csv');
  expect(fileName("attachment; filename*=UTF-8''st%C3%B6d.csv")).toBe('stöd.csv');
  expect(fileName(null)).toBeUndefined();
});
