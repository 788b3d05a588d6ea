/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Sums over support decisions. Svenska: summor för stödbeslut.
 */
export interface SupportTotals {
  /** Number of distinct cases (source and case id). Svenska: antal ärenden. */
  cases: number;
  /** Sum of the granted amounts, in SEK. Svenska: summa beviljat, kronor. */
  grantedAmount: number;
}
