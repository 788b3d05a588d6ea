/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only from this import. Svenska: Bara från denna import.
 */
export type ImportIdFilterParameter = string;
