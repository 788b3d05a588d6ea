/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Decided in this year. Svenska: Beslutade detta år.
 */
export type SupportDecisionYearFilterParameter = number;
