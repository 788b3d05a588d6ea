/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ExportProgrammesSortItem =
  (typeof ExportProgrammesSortItem)[keyof typeof ExportProgrammesSortItem];

export const ExportProgrammesSortItem = {
  title: 'title',
  '-title': '-title',
  periodStart: 'periodStart',
  '-periodStart': '-periodStart',
  status: 'status',
  '-status': '-status',
} as const;
