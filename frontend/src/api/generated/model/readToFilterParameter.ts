/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Last day of the readings. Svenska: Läsningar till och med.
 */
export type ReadToFilterParameter = string;
