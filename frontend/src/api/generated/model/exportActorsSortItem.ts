/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ExportActorsSortItem = (typeof ExportActorsSortItem)[keyof typeof ExportActorsSortItem];

export const ExportActorsSortItem = {
  name: 'name',
  '-name': '-name',
  kind: 'kind',
  '-kind': '-kind',
  updatedAt: 'updatedAt',
  '-updatedAt': '-updatedAt',
} as const;
