/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A shortcoming in accessibility. Svenska: En brist i tillgängligheten.
 */
export interface AccessibilityFeedbackInput {
  /**
   * What does not work. Svenska: Vad som inte fungerar.
   * @minLength 1
   * @maxLength 4000
   */
  message: string;
  /**
   * Address or name of the page. Svenska: Sidans adress eller namn.
   * @maxLength 500
   */
  page?: string;
  /**
   * Where to answer, if an answer is wanted. Svenska: E-post, om svar önskas.
   * @maxLength 200
   */
  email?: string;
}
