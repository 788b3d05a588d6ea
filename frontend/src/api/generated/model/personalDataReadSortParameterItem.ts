/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type PersonalDataReadSortParameterItem =
  (typeof PersonalDataReadSortParameterItem)[keyof typeof PersonalDataReadSortParameterItem];

export const PersonalDataReadSortParameterItem = {
  readAt: 'readAt',
  '-readAt': '-readAt',
} as const;
