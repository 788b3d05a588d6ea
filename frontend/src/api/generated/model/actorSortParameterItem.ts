/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ActorSortParameterItem =
  (typeof ActorSortParameterItem)[keyof typeof ActorSortParameterItem];

export const ActorSortParameterItem = {
  name: 'name',
  '-name': '-name',
  kind: 'kind',
  '-kind': '-kind',
  updatedAt: 'updatedAt',
  '-updatedAt': '-updatedAt',
} as const;
