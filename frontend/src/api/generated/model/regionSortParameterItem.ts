/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type RegionSortParameterItem =
  (typeof RegionSortParameterItem)[keyof typeof RegionSortParameterItem];

export const RegionSortParameterItem = {
  code: 'code',
  '-code': '-code',
  name: 'name',
  '-name': '-name',
} as const;
