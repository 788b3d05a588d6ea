/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorReference } from './actorReference';
import type { DecisionOutcome } from './decisionOutcome';
import type { Link } from './link';
import type { MunicipalityReference } from './municipalityReference';
import type { SourceReference } from './sourceReference';
import type { SupportFormReference } from './supportFormReference';

/**
 * Row in the list of SupportDecision resources; the fields mean the same as in SupportDecision. Svenska: Stödbeslut, rad i listan.
 */
export interface SupportDecisionSummary {
  id: string;
  version: number;
  source: SourceReference;
  externalCaseId: string;
  decisionNumber: string;
  registryNumber?: string;
  supportForm: SupportFormReference;
  applicant: ActorReference;
  municipality: MunicipalityReference;
  grantedAmount: number;
  outcome: DecisionOutcome;
  decidedOn: string;
  decidingActor: ActorReference;
  /** True when marked as secret, otherwise left out. Svenska: Sekretessmarkerat. */
  secrecyMarked?: boolean;
  _links: Link[];
}
