/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * What the caller has is still current. Svenska: Det som redan lästs är fortfarande aktuellt.
 */
export type NotModifiedResponse = void;
