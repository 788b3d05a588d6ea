/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only decided by this actor. Svenska: Bara beslutade av aktören.
 */
export type DecidingActorIdFilterParameter = string;
