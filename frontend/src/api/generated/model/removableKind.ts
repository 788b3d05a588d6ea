/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Kind of removed object; the list may grow. Svenska: Slag av borttaget objekt.
 */
export type RemovableKind = (typeof RemovableKind)[keyof typeof RemovableKind];

export const RemovableKind = {
  actor: 'actor',
  'service-point': 'service-point',
  programme: 'programme',
  'priority-area': 'priority-area',
  'action-plan': 'action-plan',
  measure: 'measure',
  activity: 'activity',
  'service-plan': 'service-plan',
  import: 'import',
  'follow-up': 'follow-up',
} as const;
