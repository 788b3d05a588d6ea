/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only from this source. Svenska: Bara från denna källa.
 */
export type SourceCodeFilterParameter = string;
