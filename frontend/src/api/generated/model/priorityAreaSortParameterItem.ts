/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type PriorityAreaSortParameterItem =
  (typeof PriorityAreaSortParameterItem)[keyof typeof PriorityAreaSortParameterItem];

export const PriorityAreaSortParameterItem = {
  number: 'number',
  '-number': '-number',
  title: 'title',
  '-title': '-title',
} as const;
