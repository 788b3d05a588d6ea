/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * W3C Trace Context. Left out, the service starts a trace of its own. Svenska: Spårning enligt W3C; utelämnas den startar tjänsten en egen.
 */
export type TraceparentParameter = string;
