/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * The caller lacks the right that the operation needs. Svenska: rättigheten saknas.
 */
export type ForbiddenResponse = Problem;
