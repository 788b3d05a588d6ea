/** What a case came to: a line of the table, and what is wrong. */
export interface Outcome {
  name: string;
  figures: string[];
  faults: string[];
}

export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}
