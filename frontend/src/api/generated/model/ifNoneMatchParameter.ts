/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The ETag that was read last. If it is still current the answer is 304 without content. Svenska: Den senast lästa ETag. Är den fortfarande aktuell blir svaret 304 utan innehåll.
 */
export type IfNoneMatchParameter = string;
