/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Company visit, inauguration of a service point, statement, dialogue, project. The list may grow: treat an unknown value as other. Svenska: Företagsbesök, invigning, yttrande, dialog, projekt. Listan kan växa.
 */
export type ActivityKind = (typeof ActivityKind)[keyof typeof ActivityKind];

export const ActivityKind = {
  'company-visit': 'company-visit',
  'service-point-inauguration': 'service-point-inauguration',
  statement: 'statement',
  dialogue: 'dialogue',
  project: 'project',
} as const;
