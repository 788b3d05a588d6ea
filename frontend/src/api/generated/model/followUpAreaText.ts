/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Text for a priority area, with the area in short. Svenska: Text för ett område.
 */
export interface FollowUpAreaText {
  /** The priority area. Svenska: Området. */
  priorityAreaId: string;
  /** Number of the area. Svenska: Nummer. */
  number: number;
  /** The word the area goes by. Svenska: Kort rubrik. */
  shortTitle: string;
  /** What the area is to achieve. Svenska: Rubrik. */
  title: string;
  /** The text. Svenska: Texten. */
  text: string;
}
