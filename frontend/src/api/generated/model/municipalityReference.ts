/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A municipality in short. Svenska: kommun i korthet.
 */
export interface MunicipalityReference {
  /** Code of the municipality. Svenska: kommunkod. */
  code: string;
  /** Name of the municipality. Svenska: namn. */
  name: string;
}
