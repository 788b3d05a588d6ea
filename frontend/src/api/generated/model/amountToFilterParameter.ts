/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Granted at most this, in SEK. Svenska: Beviljat högst, kronor.
 */
export type AmountToFilterParameter = number;
