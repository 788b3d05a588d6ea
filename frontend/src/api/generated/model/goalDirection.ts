/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Increase, decrease, maintain. The list may grow: treat an unknown value as other. Svenska: Öka, minska, behålla. Listan kan växa.
 */
export type GoalDirection = (typeof GoalDirection)[keyof typeof GoalDirection];

export const GoalDirection = {
  increase: 'increase',
  decrease: 'decrease',
  maintain: 'maintain',
} as const;
