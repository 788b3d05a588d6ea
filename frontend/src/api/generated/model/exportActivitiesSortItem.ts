/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ExportActivitiesSortItem =
  (typeof ExportActivitiesSortItem)[keyof typeof ExportActivitiesSortItem];

export const ExportActivitiesSortItem = {
  heldOn: 'heldOn',
  '-heldOn': '-heldOn',
  title: 'title',
  '-title': '-title',
  kind: 'kind',
  '-kind': '-kind',
  municipality: 'municipality',
  '-municipality': '-municipality',
} as const;
