/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * The header If-Match is missing. Svenska: If-Match saknas.
 */
export type VersionRequiredResponse = Problem;
