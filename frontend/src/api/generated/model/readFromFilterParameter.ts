/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * First day of the readings. Svenska: Läsningar från och med.
 */
export type ReadFromFilterParameter = string;
