/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only those that this actor took part in. Svenska: Bara dem som aktören medverkat i.
 */
export type ParticipantIdFilterParameter = string;
