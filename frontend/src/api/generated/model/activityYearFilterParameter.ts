/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Held in this year. Svenska: Genomförda detta år.
 */
export type ActivityYearFilterParameter = number;
