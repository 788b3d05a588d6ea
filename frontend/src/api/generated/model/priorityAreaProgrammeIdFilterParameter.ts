/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only the areas of this programme. Svenska: Bara programmets områden.
 */
export type PriorityAreaProgrammeIdFilterParameter = string;
