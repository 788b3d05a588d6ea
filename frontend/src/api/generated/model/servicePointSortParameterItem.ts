/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ServicePointSortParameterItem =
  (typeof ServicePointSortParameterItem)[keyof typeof ServicePointSortParameterItem];

export const ServicePointSortParameterItem = {
  name: 'name',
  '-name': '-name',
  municipality: 'municipality',
  '-municipality': '-municipality',
  kind: 'kind',
  '-kind': '-kind',
  openedOn: 'openedOn',
  '-openedOn': '-openedOn',
} as const;
