/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Text for a priority area. Svenska: Text för ett område.
 */
export interface FollowUpAreaTextInput {
  /** The priority area. Svenska: Området. */
  priorityAreaId: string;
  /**
   * The text, in the text form of caseDescription. Svenska: Texten.
   * @maxLength 20000
   */
  text: string;
}
