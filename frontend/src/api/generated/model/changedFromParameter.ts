/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Changed on this day or later, in Swedish time. Svenska: Ändrat denna dag eller senare.
 */
export type ChangedFromParameter = string;
