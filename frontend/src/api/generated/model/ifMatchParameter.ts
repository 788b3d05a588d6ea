/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The ETag that was read last. Left out the answer is 428, out of date 412. Svenska: Den senast lästa ETag. Saknas den blir svaret 428, är den inaktuell 412.
 */
export type IfMatchParameter = string;
