/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ListProgrammesSortItem =
  (typeof ListProgrammesSortItem)[keyof typeof ListProgrammesSortItem];

export const ListProgrammesSortItem = {
  title: 'title',
  '-title': '-title',
  periodStart: 'periodStart',
  '-periodStart': '-periodStart',
  status: 'status',
  '-status': '-status',
} as const;
