const SPACES = /[\s\u00A0\u202F\u2009]/g;
const UNIT = /(kronor|kr|sek)\.?$/i;

/**
 * Reads an amount as an officer writes it: "1 537 062", "1 537 062,50 kr", "1.537.062,00", "−5".
 * Answers undefined when it is not an amount; a mixed notation is refused rather than guessed.
 */
export function parseAmount(text: string): number | undefined {
  const bare = text.replace(SPACES, '').replace(UNIT, '').replace('\u2212', '-');
  const normal = bare.includes(',') ? fromSwedish(bare) : fromPlain(bare);
  if (normal === undefined || !/^-?\d{1,12}(\.\d{1,2})?$/.test(normal)) return undefined;
  return Number(normal);
}

function fromSwedish(text: string): string | undefined {
  const [whole = '', fraction = '', ...rest] = text.split(',');
  if (rest.length > 0) return undefined;
  const grouped = /^-?\d{1,3}(\.\d{3})+$/.test(whole);
  if (whole.includes('.') && !grouped) return undefined;
  return `${whole.replaceAll('.', '')}.${fraction}`;
}

function fromPlain(text: string): string {
  return /^-?\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text;
}
