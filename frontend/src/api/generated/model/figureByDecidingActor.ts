/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Part of a figure that one organisation decided. Svenska: del per beslutande organisation.
 */
export interface FigureByDecidingActor {
  /** Id of the organisation. Svenska: organisationens id. */
  id: string;
  /** Name of the organisation. Svenska: namn. */
  name: string;
  /** Distinct cases. Svenska: antal ärenden. */
  cases: number;
  /** Sum granted, in SEK. Svenska: beviljat i kronor. */
  amount: number;
}
