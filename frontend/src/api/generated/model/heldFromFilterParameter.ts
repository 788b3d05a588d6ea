/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Held on this day or later. Svenska: Från och med.
 */
export type HeldFromFilterParameter = string;
