/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * The request is malformed or breaks a rule for its content; `errors` lists each fault. Svenska: Anropet är felaktigt; varje fel räknas upp i `errors`.
 */
export type InvalidInputResponse = Problem;
