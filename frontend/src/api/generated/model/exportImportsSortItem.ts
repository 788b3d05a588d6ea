/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ExportImportsSortItem =
  (typeof ExportImportsSortItem)[keyof typeof ExportImportsSortItem];

export const ExportImportsSortItem = {
  createdAt: 'createdAt',
  '-createdAt': '-createdAt',
  fileName: 'fileName',
  '-fileName': '-fileName',
  status: 'status',
  '-status': '-status',
} as const;
