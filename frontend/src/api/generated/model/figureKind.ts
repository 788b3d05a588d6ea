/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Support, activity or municipal service plans. The list may grow: treat an unknown value as other. Svenska: Stöd, aktivitet eller kommunala serviceplaner. Listan kan växa.
 */
export type FigureKind = (typeof FigureKind)[keyof typeof FigureKind];

export const FigureKind = {
  support: 'support',
  activity: 'activity',
  'service-plan': 'service-plan',
} as const;
