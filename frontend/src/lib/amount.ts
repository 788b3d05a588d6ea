const SPACES = /[\s\u00A0\u202F\u2009]/g;
const UNIT = /(kronor|kr|sek)\.?$/i;

/**
 * Reads an amount as an officer writes it: "1 537 062", "1 537 062,50 kr", "1.537.062,00", "−5".
 * A point alone is a decimal sign, before one or two decimals. Answers undefined when it is not an
 * amount; what can be read in two ways is refused rather than guessed.
 */
export function parseAmount(text: string): number | undefined {
  const bare = bareOf(text);
  const normal = bare.includes(',') ? fromSwedish(bare) : fromPlain(bare);
  if (normal === undefined || !/^-?\d{1,12}(\.\d{1,2})?$/.test(normal)) return undefined;
  return Number(normal);
}

/** The whole number that "1.537" may stand for, if the point may as well be a decimal sign. */
export function ambiguousAmount(text: string): number | undefined {
  const bare = bareOf(text);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(bare) ? Number(bare.replace('.', '')) : undefined;
}

function bareOf(text: string): string {
  return text.replace(SPACES, '').replace(UNIT, '').replace('\u2212', '-');
}

function fromSwedish(text: string): string | undefined {
  const [whole = '', fraction = '', ...rest] = text.split(',');
  if (rest.length > 0) return undefined;
  const grouped = /^-?\d{1,3}(\.\d{3})+$/.test(whole);
  if (whole.includes('.') && !grouped) return undefined;
  return `${whole.replaceAll('.', '')}.${fraction}`;
}

function fromPlain(text: string): string {
  return /^-?\d{1,3}(\.\d{3}){2,}$/.test(text) ? text.replaceAll('.', '') : text;
}
