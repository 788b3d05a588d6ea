/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only those whose responsible actor belongs to this municipality. Svenska: Bara dem vars ansvariga hör till kommunen.
 */
export type MeasureMunicipalityCodeFilterParameter = string;
