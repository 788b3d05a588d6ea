/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ListPriorityAreasSortItem =
  (typeof ListPriorityAreasSortItem)[keyof typeof ListPriorityAreasSortItem];

export const ListPriorityAreasSortItem = {
  number: 'number',
  '-number': '-number',
  title: 'title',
  '-title': '-title',
} as const;
