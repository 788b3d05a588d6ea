/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A priority area in short. Svenska: område i korthet.
 */
export interface PriorityAreaReference {
  /** Id of the area. Svenska: områdets id. */
  id: string;
  /** Number within the programme. Svenska: nummer. */
  number: number;
  /** The word the area goes by. Svenska: kort rubrik. */
  shortTitle: string;
}
