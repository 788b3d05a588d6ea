/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ListServicePointsSortItem =
  (typeof ListServicePointsSortItem)[keyof typeof ListServicePointsSortItem];

export const ListServicePointsSortItem = {
  name: 'name',
  '-name': '-name',
  municipality: 'municipality',
  '-municipality': '-municipality',
  kind: 'kind',
  '-kind': '-kind',
  openedOn: 'openedOn',
  '-openedOn': '-openedOn',
} as const;
