/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { SupportFormCode } from './supportFormCode';

/**
 * A support form in short. Svenska: Stödform i korthet.
 */
export interface SupportFormReference {
  code: SupportFormCode;
  /** Name, in the language asked for. Svenska: Namn. */
  name: string;
}
