/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ListActionPlansSortItem =
  (typeof ListActionPlansSortItem)[keyof typeof ListActionPlansSortItem];

export const ListActionPlansSortItem = {
  year: 'year',
  '-year': '-year',
  status: 'status',
  '-status': '-status',
} as const;
