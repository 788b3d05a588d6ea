/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Planned, ongoing, completed, partly completed, not completed, dropped, moved to next year. The list may grow: treat an unknown value as other. Svenska: Planerad, pågående, genomförd, delvis genomförd, ej genomförd, utgår, flyttad till nästa år. Listan kan växa.
 */
export type MeasureStatus = (typeof MeasureStatus)[keyof typeof MeasureStatus];

export const MeasureStatus = {
  planned: 'planned',
  ongoing: 'ongoing',
  completed: 'completed',
  'partly-completed': 'partly-completed',
  'not-completed': 'not-completed',
  dropped: 'dropped',
  'moved-to-next-year': 'moved-to-next-year',
} as const;
