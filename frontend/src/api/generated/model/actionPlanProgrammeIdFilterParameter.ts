/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only the plans of this programme. Svenska: Bara programmets planer.
 */
export type ActionPlanProgrammeIdFilterParameter = string;
