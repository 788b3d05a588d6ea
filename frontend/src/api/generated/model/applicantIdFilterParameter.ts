/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only applied for by this actor. Svenska: Bara sökta av aktören.
 */
export type ApplicantIdFilterParameter = string;
