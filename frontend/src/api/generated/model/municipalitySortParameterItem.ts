/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type MunicipalitySortParameterItem =
  (typeof MunicipalitySortParameterItem)[keyof typeof MunicipalitySortParameterItem];

export const MunicipalitySortParameterItem = {
  code: 'code',
  '-code': '-code',
  name: 'name',
  '-name': '-name',
} as const;
