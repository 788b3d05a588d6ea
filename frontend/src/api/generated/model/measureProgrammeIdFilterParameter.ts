/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only the measures of this programme. Svenska: Bara programmets insatser.
 */
export type MeasureProgrammeIdFilterParameter = string;
