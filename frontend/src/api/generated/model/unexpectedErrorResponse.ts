/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * Any other error, in the same form. Svenska: Övriga fel, i samma form.
 */
export type UnexpectedErrorResponse = Problem;
