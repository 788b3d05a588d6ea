/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type FollowUpSortParameterItem =
  (typeof FollowUpSortParameterItem)[keyof typeof FollowUpSortParameterItem];

export const FollowUpSortParameterItem = {
  year: 'year',
  '-year': '-year',
  status: 'status',
  '-status': '-status',
} as const;
