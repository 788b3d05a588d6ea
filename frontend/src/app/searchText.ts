/** Addresses a person can read and write: plain words, "?kommun=2361&status=ongoing,planned". */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const known = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  if (known.length === 0) return '';
  const words = new URLSearchParams(known.map(([name, value]) => [name, String(value)]));
  return `?${words.toString().replaceAll('%2C', ',')}`;
}
