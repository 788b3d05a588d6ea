/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ListImportsSortItem = (typeof ListImportsSortItem)[keyof typeof ListImportsSortItem];

export const ListImportsSortItem = {
  createdAt: 'createdAt',
  '-createdAt': '-createdAt',
  fileName: 'fileName',
  '-fileName': '-fileName',
  status: 'status',
  '-status': '-status',
} as const;
