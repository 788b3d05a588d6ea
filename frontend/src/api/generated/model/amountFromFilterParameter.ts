/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Granted at least this, in SEK. Svenska: Beviljat minst, kronor.
 */
export type AmountFromFilterParameter = number;
