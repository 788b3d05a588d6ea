/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only readings by this person or client. Svenska: Bara läsningar av denna person eller klient.
 */
export type ReaderFilterParameter = string;
