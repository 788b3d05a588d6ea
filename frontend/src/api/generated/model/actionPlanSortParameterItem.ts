/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ActionPlanSortParameterItem =
  (typeof ActionPlanSortParameterItem)[keyof typeof ActionPlanSortParameterItem];

export const ActionPlanSortParameterItem = {
  year: 'year',
  '-year': '-year',
  status: 'status',
  '-status': '-status',
} as const;
