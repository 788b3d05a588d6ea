/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ListFollowUpsSortItem =
  (typeof ListFollowUpsSortItem)[keyof typeof ListFollowUpsSortItem];

export const ListFollowUpsSortItem = {
  year: 'year',
  '-year': '-year',
  status: 'status',
  '-status': '-status',
} as const;
