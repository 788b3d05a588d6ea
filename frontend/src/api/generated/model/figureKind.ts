/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Support or activity. The list may grow: treat an unknown value as other. Svenska: Stöd eller aktivitet. Listan kan växa.
 */
export type FigureKind = (typeof FigureKind)[keyof typeof FigureKind];

export const FigureKind = {
  support: 'support',
  activity: 'activity',
} as const;
