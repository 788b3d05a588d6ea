/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type RemovedObjectSortParameterItem =
  (typeof RemovedObjectSortParameterItem)[keyof typeof RemovedObjectSortParameterItem];

export const RemovedObjectSortParameterItem = {
  removedAt: 'removedAt',
  '-removedAt': '-removedAt',
  title: 'title',
  '-title': '-title',
} as const;
