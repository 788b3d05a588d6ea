/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorReference } from './actorReference';
import type { DecisionOutcome } from './decisionOutcome';
import type { ImportReference } from './importReference';
import type { Link } from './link';
import type { MunicipalityReference } from './municipalityReference';
import type { Secrecy } from './secrecy';
import type { ServicePointReference } from './servicePointReference';
import type { SourceReference } from './sourceReference';
import type { StateAidBasis } from './stateAidBasis';
import type { SupportFormReference } from './supportFormReference';

/**
 * A support decision as stored. Svenska: Stödbeslut, sparade uppgifter.
 */
export interface SupportDecision {
  /** Stable public id of the decision (UUIDv7). Svenska: Beslutets id. */
  id: string;
  /** Starts at 0 and rises at each change; the same value as in ETag. Svenska: Versionsnummer, samma som i ETag. */
  version: number;
  /** Where the decision comes from: the code of a source. Default serviceprogram. Svenska: Källa; förval serviceprogram. */
  source: SourceReference;
  /** Id of the case in the source. Svenska: Ärendets id i källan. */
  externalCaseId: string;
  /** Number of the decision within the case. Unique together with source and case. Svenska: Beslutsnummer i ärendet. */
  decisionNumber: string;
  /** Registry number of the case. Svenska: Diarienummer. */
  registryNumber?: string;
  /** The support form. Svenska: Stödform. */
  supportForm: SupportFormReference;
  /** Ordinance and section. Svenska: Författning och paragraf. */
  legalBasis?: string;
  /** EU regulation on state aid that the support rests on. Svenska: Statsstödsgrund. */
  stateAidBasis?: StateAidBasis;
  /** When the application came in. Svenska: Ansökan inkom. */
  receivedOn?: string;
  /** The actor that applied. Svenska: Sökande. */
  applicant: ActorReference;
  /** The service point that the support is for. Svenska: Serviceställe. */
  servicePoint?: ServicePointReference;
  /** Municipality of the support (code). Svenska: Kommun. */
  municipality: MunicipalityReference;
  /** What the support is for, in the text form of the programme description. Svenska: Vad stödet avser. */
  description?: string;
  /** Amount applied for, in SEK, at most two decimals. Svenska: Sökt belopp i kronor, högst två decimaler. */
  appliedAmount?: number;
  /** Amount granted, in SEK, at most two decimals; 0 when rejected, dismissed or closed without decision. Svenska: Beviljat belopp i kronor, högst två decimaler; 0 vid avslag, avvisning och avskrivning. */
  grantedAmount: number;
  /** Share of the costs that the support covers, in percent. Svenska: Stödandel i procent. */
  supportShare?: number;
  /** First day that the support covers. Svenska: Perioden från. */
  periodStart?: string;
  /** Last day that the support covers; not before periodStart. Svenska: Perioden till. */
  periodEnd?: string;
  /** Outcome of the decision. Svenska: Beslutstyp. */
  outcome: DecisionOutcome;
  /** Day of the decision. Svenska: Beslutsdatum. */
  decidedOn: string;
  /** The organisation that decided. Svenska: Beslutande organisation. */
  decidingActor: ActorReference;
  /** Function or name of the one who decided. Svenska: Beslutsfattare. */
  decidedBy?: string;
  /** Item of the order of delegation. Svenska: Delegationspunkt. */
  delegationReference?: string;
  /** The officer who presented the case. Svenska: Föredragande. */
  rapporteur?: string;
  /** Reasons for the decision, in the text form of the programme description. Svenska: Motivering. */
  reasons?: string;
  /** The mark of secrecy; left out when there is none. Svenska: Sekretessmarkeringen. */
  secrecy?: Secrecy;
  /** The import and the row that the decision came from. Svenska: Importen och raden som beslutet kom från. */
  import?: ImportReference;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
