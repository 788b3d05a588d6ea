/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A priority area as a part of its programme. Svenska: område i programmet.
 */
export interface ProgrammePriorityArea {
  /** Id of the area. Svenska: områdets id. */
  id: string;
  /** Number within the programme. Svenska: nummer. */
  number: number;
  /** What the area is to achieve. Svenska: rubrik. */
  title: string;
  /** The word the area goes by. Svenska: kort rubrik. */
  shortTitle: string;
}
