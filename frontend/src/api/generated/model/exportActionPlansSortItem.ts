/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ExportActionPlansSortItem =
  (typeof ExportActionPlansSortItem)[keyof typeof ExportActionPlansSortItem];

export const ExportActionPlansSortItem = {
  year: 'year',
  '-year': '-year',
  status: 'status',
  '-status': '-status',
} as const;
