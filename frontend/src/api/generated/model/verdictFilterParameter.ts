/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { RowVerdict } from './rowVerdict';

/**
 * Only these verdicts, separated by commas. Svenska: Bara dessa bedömningar, åtskilda av komma.
 */
export type VerdictFilterParameter = RowVerdict[];
