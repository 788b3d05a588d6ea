import type { Link, LinkMethod } from '@/api/generated/model';

/** Whether the API offers this caller a change of the thing itself now. */
export function allows(links: readonly Link[], method: LinkMethod): boolean {
  return links.some((link) => link.method === method && link.rel !== 'adopt');
}

/** Whether the API offers this caller the step of that name now: "adopt". */
export function offers(links: readonly Link[], rel: string): boolean {
  return links.some((link) => link.rel === rel);
}
