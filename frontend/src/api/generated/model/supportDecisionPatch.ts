/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { DecisionOutcome } from './decisionOutcome';
import type { StateAidBasis } from './stateAidBasis';
import type { SupportFormCode } from './supportFormCode';

/**
 * Change of a support decision by merge patch (RFC 7396): fields left out stay, null empties, lists are replaced whole. The fields are those of SupportDecisionInput, and the result must be valid as such. Svenska: Stödbeslut, ändringar; fält som utelämnas behålls, null tömmer, listor ersätts helt.
 */
export interface SupportDecisionPatch {
  /**
   * @nullable
   * @pattern ^[a-z0-9-]{1,50}$
   */
  sourceCode?: string | null;
  /**
   * @maxLength 50
   * @pattern \S
   */
  externalCaseId?: string;
  /**
   * @maxLength 50
   * @pattern \S
   */
  decisionNumber?: string;
  /**
   * @maxLength 50
   * @nullable
   */
  registryNumber?: string | null;
  supportFormCode?: SupportFormCode;
  /**
   * @maxLength 500
   * @nullable
   */
  legalBasis?: string | null;
  stateAidBasis?: StateAidBasis | null;
  /** @nullable */
  receivedOn?: string | null;
  applicantId?: string;
  /** @nullable */
  servicePointId?: string | null;
  /** @pattern ^[0-9]{4}$ */
  municipalityCode?: string;
  /**
   * @maxLength 20000
   * @nullable
   */
  description?: string | null;
  /**
   * @minimum 0
   * @maximum 999999999999.99
   * @nullable
   */
  appliedAmount?: number | null;
  /**
   * @minimum 0
   * @maximum 999999999999.99
   */
  grantedAmount?: number;
  /**
   * @minimum 0
   * @maximum 100
   * @nullable
   */
  supportShare?: number | null;
  /** @nullable */
  periodStart?: string | null;
  /** @nullable */
  periodEnd?: string | null;
  outcome?: DecisionOutcome;
  decidedOn?: string;
  decidingActorId?: string;
  /**
   * @maxLength 200
   * @nullable
   */
  decidedBy?: string | null;
  /**
   * @maxLength 500
   * @nullable
   */
  delegationReference?: string | null;
  /**
   * @maxLength 200
   * @nullable
   */
  rapporteur?: string | null;
  /**
   * @maxLength 20000
   * @nullable
   */
  reasons?: string | null;
}
