/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A priority area as a part of its programme. Svenska: Område i programmet.
 */
export interface ProgrammePriorityArea {
  /** Id of the area. Svenska: Områdets id. */
  id: string;
  /** Number within the programme. Svenska: Nummer. */
  number: number;
  /** What the area is to achieve. Svenska: Rubrik. */
  title: string;
  /** The word the area goes by. Svenska: Kort rubrik. */
  shortTitle: string;
}
