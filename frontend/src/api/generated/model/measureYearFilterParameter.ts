/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only plans of this year. Svenska: Bara planer för detta år.
 */
export type MeasureYearFilterParameter = number;
