/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ExportServicePointsSortItem =
  (typeof ExportServicePointsSortItem)[keyof typeof ExportServicePointsSortItem];

export const ExportServicePointsSortItem = {
  name: 'name',
  '-name': '-name',
  municipality: 'municipality',
  '-municipality': '-municipality',
  kind: 'kind',
  '-kind': '-kind',
  openedOn: 'openedOn',
  '-openedOn': '-openedOn',
} as const;
