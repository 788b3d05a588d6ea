/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ChangeLogSortParameterItem =
  (typeof ChangeLogSortParameterItem)[keyof typeof ChangeLogSortParameterItem];

export const ChangeLogSortParameterItem = {
  id: 'id',
  '-id': '-id',
} as const;
