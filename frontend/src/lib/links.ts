/** Whether the API offers this step now. */
export function offers(thing: { _links: readonly { rel: string }[] }, rel: string): boolean {
  return thing._links.some((link) => link.rel === rel);
}
