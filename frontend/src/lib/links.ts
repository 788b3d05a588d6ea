import type { Link, LinkMethod } from '@/api/generated/model';

export interface Linked {
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

/** Whether the API offers any change of the thing now. */
export function offersChange({ _links }: Linked): boolean {
  return _links.some(({ method }) => method !== 'GET');
}

/** Whether the thing is shown as it was: then nobody can change it, and the page says so at its top. */
export function isOfThePast(linked: Linked): boolean {
  return offers(linked, 'latest-version');
}
