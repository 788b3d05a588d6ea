/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * What a row would do: add a decision, change one, change nothing, or nothing because of errors. The list may grow: treat an unknown value as other. Svenska: Ny, ändrad, oförändrad, fel. Listan kan växa.
 */
export type RowVerdict = (typeof RowVerdict)[keyof typeof RowVerdict];

export const RowVerdict = {
  new: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  error: 'error',
} as const;
