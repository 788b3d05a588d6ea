/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Reviewed (read, nothing changed), applied, reversed (undone). The list may grow: treat an unknown value as other. Svenska: Granskad, genomförd, ångrad. Listan kan växa.
 */
export type ImportStatus = (typeof ImportStatus)[keyof typeof ImportStatus];

export const ImportStatus = {
  reviewed: 'reviewed',
  applied: 'applied',
  reversed: 'reversed',
} as const;
