/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { SupportFormCode } from './supportFormCode';

/**
 * Only these support forms, separated by commas. Svenska: Bara dessa stödformer, åtskilda av komma.
 */
export type SupportDecisionSupportFormFilterParameter = SupportFormCode[];
