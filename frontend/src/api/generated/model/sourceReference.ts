/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A source in short. Svenska: Källa i korthet.
 */
export interface SourceReference {
  /** Code of the source. Svenska: Kod. */
  code: string;
  /** Name of the source. Svenska: Namn. */
  name: string;
}
