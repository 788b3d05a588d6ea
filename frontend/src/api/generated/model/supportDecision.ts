/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorReference } from './actorReference';
import type { DecisionOutcome } from './decisionOutcome';
import type { ImportReference } from './importReference';
import type { Link } from './link';
import type { MunicipalityReference } from './municipalityReference';
import type { ServicePointReference } from './servicePointReference';
import type { SourceReference } from './sourceReference';
import type { StateAidBasis } from './stateAidBasis';
import type { SupportFormReference } from './supportFormReference';

/**
 * A support decision as stored. Svenska: stödbeslut.
 */
export interface SupportDecision {
  /** Stable public id of the decision (UUIDv7). Svenska: beslutets id. */
  id: string;
  /** Rises by one at each change; the same value as in ETag. Svenska: versionsnummer, samma som i ETag. */
  version: number;
  /** Where the decision comes from: the code of a source. Default serviceprogram. Svenska: källa; förval serviceprogram. */
  source: SourceReference;
  /** Id of the case in the source. Svenska: ärendets id i källan. */
  externalCaseId: string;
  /** Number of the decision within the case. Unique together with source and case. Svenska: beslutsnummer i ärendet. */
  decisionNumber: string;
  /** Registry number of the case. Svenska: diarienummer. */
  registryNumber?: string;
  /** The support form. Svenska: stödform. */
  supportForm: SupportFormReference;
  /** Ordinance and section. Svenska: författning och paragraf. */
  legalBasis?: string;
  /** EU regulation on state aid that the support rests on. Svenska: statsstödsgrund. */
  stateAidBasis?: StateAidBasis;
  /** When the application came in. Svenska: ansökan inkom. */
  receivedOn?: string;
  /** The actor that applied. Svenska: sökande. */
  applicant: ActorReference;
  /** The service point that the support is for. Svenska: serviceställe. */
  servicePoint?: ServicePointReference;
  /** Municipality of the support (code). Svenska: kommun. */
  municipality: MunicipalityReference;
  /** What the support is for, in the text form of the programme description. Svenska: vad stödet avser. */
  description?: string;
  /** Amount applied for, in SEK, at most two decimals. Svenska: sökt belopp i kronor, högst två decimaler. */
  appliedAmount?: number;
  /** Amount granted, in SEK, at most two decimals; 0 when rejected, dismissed or closed without decision. Svenska: beviljat belopp i kronor, högst två decimaler; 0 vid avslag, avvisning och avskrivning. */
  grantedAmount: number;
  /** Share of the costs that the support covers, in percent. Svenska: stödandel i procent. */
  supportShare?: number;
  /** First day that the support covers. Svenska: perioden från. */
  periodStart?: string;
  /** Last day that the support covers; not before periodStart. Svenska: perioden till. */
  periodEnd?: string;
  /** Outcome of the decision. Svenska: beslutstyp. */
  outcome: DecisionOutcome;
  /** Day of the decision. Svenska: beslutsdatum. */
  decidedOn: string;
  /** The organisation that decided. Svenska: beslutande organisation. */
  decidingActor: ActorReference;
  /** Function or name of the one who decided. Svenska: beslutsfattare. */
  decidedBy?: string;
  /** Item of the order of delegation. Svenska: delegationspunkt. */
  delegationReference?: string;
  /** The officer who presented the case. Svenska: föredragande. */
  rapporteur?: string;
  /** Reasons for the decision, in the text form of the programme description. Svenska: motivering. */
  reasons?: string;
  /** The import and the row that the decision came from. Svenska: importen och raden som beslutet kom från. */
  import?: ImportReference;
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
