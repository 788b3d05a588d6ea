import type { Link, LinkMethod } from '@/api/generated/model';

interface Linked {
  _links: readonly Link[];
}

/** Whether the API offers this step now: "adopt". */
export function offers({ _links }: Linked, rel: string): boolean {
  return _links.some((link) => link.rel === rel);
}

/** Whether the API offers a change or removal of the thing itself now. */
export function allows(
  { _links }: Linked,
  method: Extract<LinkMethod, 'PATCH' | 'DELETE'>,
): boolean {
  return _links.some((link) => link.method === method);
}
