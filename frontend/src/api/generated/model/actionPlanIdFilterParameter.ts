/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only the measures of this plan. Svenska: Bara planens insatser.
 */
export type ActionPlanIdFilterParameter = string;
