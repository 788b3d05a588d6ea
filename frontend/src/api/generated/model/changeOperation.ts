/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * What was done with the object or its part. Svenska: Vad som gjordes med objektet eller delen.
 */
export type ChangeOperation = (typeof ChangeOperation)[keyof typeof ChangeOperation];

export const ChangeOperation = {
  created: 'created',
  changed: 'changed',
  removed: 'removed',
  restored: 'restored',
} as const;
