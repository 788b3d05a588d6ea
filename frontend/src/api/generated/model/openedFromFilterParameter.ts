/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Opened on this day or later. Svenska: Öppnade från och med.
 */
export type OpenedFromFilterParameter = string;
