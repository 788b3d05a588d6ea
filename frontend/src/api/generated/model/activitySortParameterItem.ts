/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ActivitySortParameterItem =
  (typeof ActivitySortParameterItem)[keyof typeof ActivitySortParameterItem];

export const ActivitySortParameterItem = {
  heldOn: 'heldOn',
  '-heldOn': '-heldOn',
  title: 'title',
  '-title': '-title',
  kind: 'kind',
  '-kind': '-kind',
  municipality: 'municipality',
  '-municipality': '-municipality',
} as const;
