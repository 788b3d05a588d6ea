/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Feedback that has come in. Svenska: En synpunkt som kommit in.
 */
export interface AccessibilityFeedback {
  /** Id of the feedback. Svenska: Synpunktens id. */
  id: string;
  /** The day it came. Svenska: Dagen den kom. */
  receivedOn: string;
  /** What does not work. Svenska: Vad som inte fungerar. */
  message: string;
  /** Which page it is about. Svenska: Vilken sida det gäller. */
  page?: string;
  /** For those who want an answer. Svenska: För den som vill ha svar. */
  email?: string;
}
