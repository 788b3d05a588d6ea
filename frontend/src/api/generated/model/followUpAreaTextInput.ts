/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Text for a priority area. Svenska: text för ett område.
 */
export interface FollowUpAreaTextInput {
  /** The priority area. Svenska: området. */
  priorityAreaId: string;
  /**
   * The text, in the text form of caseDescription. Svenska: texten.
   * @maxLength 20000
   */
  text: string;
}
