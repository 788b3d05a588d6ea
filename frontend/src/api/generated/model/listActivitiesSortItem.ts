/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ListActivitiesSortItem =
  (typeof ListActivitiesSortItem)[keyof typeof ListActivitiesSortItem];

export const ListActivitiesSortItem = {
  heldOn: 'heldOn',
  '-heldOn': '-heldOn',
  title: 'title',
  '-title': '-title',
  kind: 'kind',
  '-kind': '-kind',
  municipality: 'municipality',
  '-municipality': '-municipality',
} as const;
