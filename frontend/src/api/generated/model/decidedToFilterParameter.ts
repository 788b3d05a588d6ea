/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Decided on this day or earlier. Svenska: Beslutade till och med.
 */
export type DecidedToFilterParameter = string;
