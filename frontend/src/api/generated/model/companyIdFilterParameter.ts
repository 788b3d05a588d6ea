/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only visits to this actor. Svenska: Bara besök hos aktören.
 */
export type CompanyIdFilterParameter = string;
