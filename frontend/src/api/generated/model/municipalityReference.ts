/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A municipality in short. Svenska: Kommun i korthet.
 */
export interface MunicipalityReference {
  /** Code of the municipality. Svenska: Kommunkod. */
  code: string;
  /** Name of the municipality. Svenska: Namn. */
  name: string;
}
