/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only this programme. Svenska: Bara detta program.
 */
export type FollowUpProgrammeIdFilterParameter = string;
