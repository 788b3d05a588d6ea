/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type SupportFormSortParameterItem =
  (typeof SupportFormSortParameterItem)[keyof typeof SupportFormSortParameterItem];

export const SupportFormSortParameterItem = {
  code: 'code',
  '-code': '-code',
  name: 'name',
  '-name': '-name',
} as const;
