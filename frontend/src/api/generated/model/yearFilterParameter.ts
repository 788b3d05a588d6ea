/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only this year. Svenska: Bara detta år.
 */
export type YearFilterParameter = number;
