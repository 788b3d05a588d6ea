/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Rows per page, at most 100; more is lowered to 100. Svenska: Rader per sida, högst 100.
 */
export type LimitParameter = number;
