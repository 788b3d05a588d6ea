/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * A fault in the service. The detail tells nothing about its inside; quote traceId. Svenska: Ett fel i tjänsten; uppge traceId.
 */
export type InternalErrorResponse = Problem;
