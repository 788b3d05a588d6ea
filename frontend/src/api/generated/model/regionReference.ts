/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A region in short. Svenska: Region i korthet.
 */
export interface RegionReference {
  /** Code of the county. Svenska: Länskod. */
  code: string;
  /** Name of the region. Svenska: Namn. */
  name: string;
}
