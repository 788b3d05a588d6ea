import { ApiError, readProblem } from './ApiError';
import { traceparent } from './traceparent';

/** The generated client asks for these names to type errors and bodies. */
export type ErrorType<_Problem> = ApiError;
export type BodyType<Body> = Body;

interface Session {
  baseUrl: string;
  token: () => string | undefined;
  language: () => string;
  onUnauthenticated: () => void;
}

let session: Session = {
  baseUrl: '/serviceprogram/v1',
  token: () => undefined,
  language: () => 'sv',
  onUnauthenticated: () => undefined,
};

/** Connects the client to the signed-in user; called once when the app starts. */
export function connectHttp(next: Partial<Session>): void {
  session = { ...session, ...next };
}

/** The one way to the API. The reply carries headers, so that the ETag is at hand for the next save. */
export async function http<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await send(path, init);
  if (!response.ok) throw await refused(response);
  return {
    data: await readBody(response),
    status: response.status,
    headers: response.headers,
  } as T;
}

/** A save of a representation that was read with this ETag, and why, where a reason is due. */
export function ifMatch(etag: string, reason?: string): RequestInit {
  return { headers: { 'If-Match': etag, ...(reason ? reasonHeader(reason) : {}) } };
}

/** A step that must be explained and is not about a version. */
export function because(reason: string): RequestInit {
  return { headers: reasonHeader(reason) };
}

function reasonHeader(reason: string): Record<string, string> {
  return { 'Change-Reason': encodeURIComponent(reason) };
}

/** The version a reply carries; after a hyphen stands what else was shown, which a save is not about. */
export function etagOf(reply: { headers: Headers }): string {
  return (reply.headers.get('ETag') ?? '').replace(/-[0-9a-f]+"$/u, '"');
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  const token = session.token();
  if (token) headers.set('Authorization', `Bearer ${token}`);
  if (!headers.has('Accept')) headers.set('Accept', 'application/json, */*;q=0.1');
  headers.set('Accept-Language', session.language());
  headers.set('traceparent', traceparent());
  try {
    return await fetch(`${session.baseUrl}${path}`, { ...init, headers, credentials: 'omit' });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError(0);
  }
}

async function refused(response: Response): Promise<ApiError> {
  if (response.status === 401) session.onUnauthenticated();
  return readProblem(response);
}

async function readBody(response: Response): Promise<unknown> {
  if (response.status === 204 || response.status === 304) return undefined;
  const type = response.headers.get('Content-Type') ?? '';
  return type.includes('json') ? response.json() : response.blob();
}
