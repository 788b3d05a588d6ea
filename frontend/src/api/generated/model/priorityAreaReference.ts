/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A priority area in short. Svenska: Område i korthet.
 */
export interface PriorityAreaReference {
  /** Id of the area. Svenska: Områdets id. */
  id: string;
  /** Number within the programme. Svenska: Nummer. */
  number: number;
  /** The word the area goes by. Svenska: Kort rubrik. */
  shortTitle: string;
}
