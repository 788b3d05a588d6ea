/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ImportSortParameterItem =
  (typeof ImportSortParameterItem)[keyof typeof ImportSortParameterItem];

export const ImportSortParameterItem = {
  createdAt: 'createdAt',
  '-createdAt': '-createdAt',
  fileName: 'fileName',
  '-fileName': '-fileName',
  status: 'status',
  '-status': '-status',
} as const;
