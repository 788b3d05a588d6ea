/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A source in short. Svenska: källa i korthet.
 */
export interface SourceReference {
  /** Code of the source. Svenska: kod. */
  code: string;
  /** Name of the source. Svenska: namn. */
  name: string;
}
