/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ExportFollowUpsSortItem =
  (typeof ExportFollowUpsSortItem)[keyof typeof ExportFollowUpsSortItem];

export const ExportFollowUpsSortItem = {
  year: 'year',
  '-year': '-year',
  status: 'status',
  '-status': '-status',
} as const;
