/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only the municipalities of this region. Svenska: Bara regionens kommuner.
 */
export type RegionCodeFilterParameter = string;
