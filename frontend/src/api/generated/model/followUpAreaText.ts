/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Text for a priority area, with the area in short. Svenska: text för ett område.
 */
export interface FollowUpAreaText {
  /** The priority area. Svenska: området. */
  priorityAreaId: string;
  /** Number of the area. Svenska: nummer. */
  number: number;
  /** The word the area goes by. Svenska: kort rubrik. */
  shortTitle: string;
  /** What the area is to achieve. Svenska: rubrik. */
  title: string;
  /** The text. Svenska: texten. */
  text: string;
}
