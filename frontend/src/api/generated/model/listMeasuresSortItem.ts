/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ListMeasuresSortItem = (typeof ListMeasuresSortItem)[keyof typeof ListMeasuresSortItem];

export const ListMeasuresSortItem = {
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
