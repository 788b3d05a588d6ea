/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * The caller lacks the right that the operation needs. Svenska: Rättigheten saknas.
 */
export type ForbiddenResponse = Problem;
