/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Decided on this day or later. Svenska: Beslutade från och med.
 */
export type DecidedFromFilterParameter = string;
