/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * There is no such resource in the region of the caller. Svenska: Resursen finns inte i den egna regionen.
 */
export type NotFoundResponse = Problem;
