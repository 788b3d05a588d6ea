/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ProgrammeSortParameterItem =
  (typeof ProgrammeSortParameterItem)[keyof typeof ProgrammeSortParameterItem];

export const ProgrammeSortParameterItem = {
  title: 'title',
  '-title': '-title',
  periodStart: 'periodStart',
  '-periodStart': '-periodStart',
  status: 'status',
  '-status': '-status',
} as const;
