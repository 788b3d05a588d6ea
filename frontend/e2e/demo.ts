/** The ids of the demonstration data (db/demo). */
export function demo(number: number): string {
  return `0189aa00-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
