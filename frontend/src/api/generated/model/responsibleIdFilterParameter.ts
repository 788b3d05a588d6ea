/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only those that this actor answers for. Svenska: Bara den ansvariga aktörens.
 */
export type ResponsibleIdFilterParameter = string;
