/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * Too many requests; Retry-After tells when to try again. Svenska: För många anrop; Retry-After anger när det går att försöka igen.
 */
export type TooManyRequestsResponse = Problem;
