/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Sums over support decisions. Svenska: Summor för stödbeslut.
 */
export interface SupportTotals {
  /** Number of distinct cases (source and case id). Svenska: Antal ärenden. */
  cases: number;
  /** Sum of the granted amounts, in SEK. Svenska: Summa beviljat, kronor. */
  grantedAmount: number;
}
