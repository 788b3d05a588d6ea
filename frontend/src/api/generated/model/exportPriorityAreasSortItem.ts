/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ExportPriorityAreasSortItem =
  (typeof ExportPriorityAreasSortItem)[keyof typeof ExportPriorityAreasSortItem];

export const ExportPriorityAreasSortItem = {
  number: 'number',
  '-number': '-number',
  title: 'title',
  '-title': '-title',
} as const;
