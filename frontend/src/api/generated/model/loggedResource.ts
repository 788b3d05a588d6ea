/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Kind of object in the change log. The list may grow: treat an unknown value as other. Svenska: Slag av objekt i loggen. Listan kan växa.
 */
export type LoggedResource = (typeof LoggedResource)[keyof typeof LoggedResource];

export const LoggedResource = {
  actor: 'actor',
  'service-point': 'service-point',
  programme: 'programme',
  'priority-area': 'priority-area',
  'action-plan': 'action-plan',
  measure: 'measure',
  activity: 'activity',
  'service-plan': 'service-plan',
  'support-decision': 'support-decision',
  import: 'import',
  'follow-up': 'follow-up',
} as const;
