/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Opened on this day or earlier. Svenska: Öppnade till och med.
 */
export type OpenedToFilterParameter = string;
