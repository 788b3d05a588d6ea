/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Part of a figure that one organisation decided. Svenska: Del per beslutande organisation.
 */
export interface FigureByDecidingActor {
  /** Id of the organisation. Svenska: Organisationens id. */
  id: string;
  /** Name of the organisation. Svenska: Namn. */
  name: string;
  /** Distinct cases. Svenska: Antal ärenden. */
  cases: number;
  /** Sum granted, in SEK. Svenska: Beviljat i kronor. */
  amount: number;
}
