/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { DecisionOutcome } from './decisionOutcome';

/**
 * Only these outcomes, separated by commas. Svenska: Bara dessa beslutstyper, åtskilda av komma.
 */
export type OutcomeFilterParameter = DecisionOutcome[];
