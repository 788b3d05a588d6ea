import type { ImportTimes } from './imports.ts';

/** One line of the table: two figures of one run, their ratio and what it should be. */
export interface Measure {
  name: string;
  ours: string;
  yardstick: string;
  ratio?: number;
  target?: string;
  met?: boolean;
}

/** What matches equally many decisions, in a small table and in a large one: calls per second of both. */
export function grown(name: string, few: number, many: number): Measure {
  return atMost(`${name}: cost at a million against ten thousand`, few / many, 1.3, {
    ours: rate(many),
    yardstick: rate(few),
  });
}

/** An import, read and applied, against \copy of the same rows; all in seconds. */
export function imported({ rows, review, apply, copy }: ImportTimes): Measure {
  const name = `import of ${rows} rows (review ${review.toFixed(1)} s, apply ${apply.toFixed(1)} s)`;
  return atLeast(name, copy / (review + apply), 0.25, {
    ours: `${(review + apply).toFixed(1)} s`,
    yardstick: `${copy.toFixed(1)} s by \\copy`,
  });
}

export function atMost(
  name: string,
  ratio: number,
  most: number,
  figures: Pick<Measure, 'ours' | 'yardstick'>,
): Measure {
  return { name, ...figures, ratio, target: `≤ ${most}`, met: ratio <= most };
}

export function atLeast(
  name: string,
  ratio: number,
  least: number,
  figures: Pick<Measure, 'ours' | 'yardstick'>,
): Measure {
  return { name, ...figures, ratio, target: `≥ ${least}`, met: ratio >= least };
}

export function rate(perSecond: number): string {
  return `${perSecond.toFixed(perSecond < 100 ? 1 : 0)}/s`;
}
