/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only this priority area. Svenska: Bara detta område.
 */
export type PriorityAreaIdFilterParameter = string;
