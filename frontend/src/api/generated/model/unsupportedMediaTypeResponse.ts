/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * The Content-Type is not one that the operation takes. Svenska: Innehållstypen tas inte emot.
 */
export type UnsupportedMediaTypeResponse = Problem;
