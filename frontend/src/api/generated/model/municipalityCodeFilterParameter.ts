/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only this municipality (code). Svenska: Bara denna kommun.
 */
export type MunicipalityCodeFilterParameter = string;
