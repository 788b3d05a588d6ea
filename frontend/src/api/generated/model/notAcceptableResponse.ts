/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * The reply cannot be given in a type that Accept allows. Svenska: Svaret kan inte ges i en typ som Accept tillåter.
 */
export type NotAcceptableResponse = Problem;
