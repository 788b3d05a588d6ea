/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type MeasureSortParameterItem =
  (typeof MeasureSortParameterItem)[keyof typeof MeasureSortParameterItem];

export const MeasureSortParameterItem = {
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
