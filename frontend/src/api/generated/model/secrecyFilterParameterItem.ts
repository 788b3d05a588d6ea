/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type SecrecyFilterParameterItem =
  (typeof SecrecyFilterParameterItem)[keyof typeof SecrecyFilterParameterItem];

export const SecrecyFilterParameterItem = {
  marked: 'marked',
  unmarked: 'unmarked',
} as const;
