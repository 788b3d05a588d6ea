/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Changed on this day or earlier, in Swedish time. Svenska: Ändrat denna dag eller tidigare.
 */
export type ChangedToParameter = string;
