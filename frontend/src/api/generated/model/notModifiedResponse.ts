/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * It has not changed since it was read. Svenska: Oförändrat sedan det lästes.
 */
export type NotModifiedResponse = void;
