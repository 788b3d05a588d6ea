/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Held on this day or earlier. Svenska: Till och med.
 */
export type HeldToFilterParameter = string;
