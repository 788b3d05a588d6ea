/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only this service point. Svenska: Bara detta serviceställe.
 */
export type ServicePointIdFilterParameter = string;
