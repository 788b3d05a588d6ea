/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A region in short. Svenska: region i korthet.
 */
export interface RegionReference {
  /** Code of the county. Svenska: länskod. */
  code: string;
  /** Name of the region. Svenska: namn. */
  name: string;
}
