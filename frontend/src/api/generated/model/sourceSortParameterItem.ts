/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type SourceSortParameterItem =
  (typeof SourceSortParameterItem)[keyof typeof SourceSortParameterItem];

export const SourceSortParameterItem = {
  code: 'code',
  '-code': '-code',
  name: 'name',
  '-name': '-name',
} as const;
