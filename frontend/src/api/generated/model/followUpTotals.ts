/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Sums over all support granted in the year. For those who may not read the decisions, such as another region, they are withheld when they would reveal one marked as secret. Svenska: Summor för årets beviljade stöd. För den som inte får läsa besluten, som en annan region, utelämnas de när de skulle röja ett sekretessmarkerat beslut.
 */
export interface FollowUpTotals {
  /** Number of distinct cases; left out when withheld. Svenska: Antal ärenden. */
  cases?: number;
  /** Sum of the granted amounts, in SEK; left out when withheld. Svenska: Summa beviljat, kronor. */
  grantedAmount?: number;
  /** True when withheld, otherwise left out. Svenska: Sant när summorna är utelämnade. */
  withheld?: boolean;
  /** Says why they are withheld, in the language asked for. Svenska: Varför de är utelämnade. */
  notice?: string;
}
