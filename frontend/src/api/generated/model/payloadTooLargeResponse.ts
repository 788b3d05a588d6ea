/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * The file or body is too large. Svenska: Filen eller innehållet är för stort.
 */
export type PayloadTooLargeResponse = Problem;
