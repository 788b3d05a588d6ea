/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ExportMeasuresSortItem =
  (typeof ExportMeasuresSortItem)[keyof typeof ExportMeasuresSortItem];

export const ExportMeasuresSortItem = {
  number: 'number',
  '-number': '-number',
  title: 'title',
  '-title': '-title',
  status: 'status',
  '-status': '-status',
  responsible: 'responsible',
  '-responsible': '-responsible',
  updatedAt: 'updatedAt',
  '-updatedAt': '-updatedAt',
} as const;
