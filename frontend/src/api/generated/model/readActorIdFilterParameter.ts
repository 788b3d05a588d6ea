/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only readings about this sole trader. Svenska: Bara läsningar om denna enskilda firma.
 */
export type ReadActorIdFilterParameter = string;
