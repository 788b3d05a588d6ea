/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { SupportFormCode } from './supportFormCode';

/**
 * A support form in short. Svenska: stödform i korthet.
 */
export interface SupportFormReference {
  code: SupportFormCode;
  /** Name, in the language asked for. Svenska: namn. */
  name: string;
}
