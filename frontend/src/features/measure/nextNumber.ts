import type { MeasureSummary } from '@/api/generated/model';

/** The number after the last one of the area: 2.1, 2.2 → "2.3". Blank when there is nothing to go by. */
export function nextNumber(siblings: readonly MeasureSummary[], priorityAreaId: string): string {
  const numbers = siblings
    .filter(({ priorityArea }) => priorityArea.id === priorityAreaId)
    .flatMap(({ number }) => {
      const match = /^(\d+)\.(\d+)$/.exec(number);
      return match ? [{ area: Number(match[1]), order: Number(match[2]) }] : [];
    });
  const [first] = numbers;
  if (!first) return '';
  return `${first.area}.${Math.max(...numbers.map(({ order }) => order)) + 1}`;
}
