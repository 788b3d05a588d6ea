const DEGREES = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 6 });

/** "61,8456": a part of a position, as exact as it is kept. */
export function formatDegrees(degrees: number): string {
  return DEGREES.format(degrees);
}

/** Reads "61,8456" or "61.8456°", as maps write it; here a point is never a thousands sign. */
export function parseDegrees(text: string): number | undefined {
  const bare = text.trim().replace(/\s*°$/u, '').replace('\u2212', '-').replace(',', '.');
  return /^-?\d{1,3}(\.\d{1,6})?$/u.test(bare) ? Number(bare) : undefined;
}
