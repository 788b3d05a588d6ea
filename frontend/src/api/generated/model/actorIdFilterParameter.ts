/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only those run by this actor. Svenska: Bara de som aktören driver.
 */
export type ActorIdFilterParameter = string;
