/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ListActorsSortItem = (typeof ListActorsSortItem)[keyof typeof ListActorsSortItem];

export const ListActorsSortItem = {
  name: 'name',
  '-name': '-name',
  kind: 'kind',
  '-kind': '-kind',
  updatedAt: 'updatedAt',
  '-updatedAt': '-updatedAt',
} as const;
