/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { DecisionOutcome } from './decisionOutcome';
import type { StateAidBasis } from './stateAidBasis';
import type { SupportFormCode } from './supportFormCode';

/**
 * Content of a support decision as the client writes it. Svenska: Stödbeslut, uppgifter att spara.
 */
export interface SupportDecisionInput {
  /**
   * Where the decision comes from: the code of a source. Default serviceprogram. Svenska: Källa; förval serviceprogram.
   * @pattern ^[a-z0-9-]{1,50}$
   */
  sourceCode?: string;
  /**
   * Id of the case in the source. Svenska: Ärendets id i källan.
   * @maxLength 50
   * @pattern \S
   */
  externalCaseId: string;
  /**
   * Number of the decision within the case. Unique together with source and case. Svenska: Beslutsnummer i ärendet.
   * @maxLength 50
   * @pattern \S
   */
  decisionNumber: string;
  /**
   * Registry number of the case. Svenska: Diarienummer.
   * @maxLength 50
   */
  registryNumber?: string;
  /** The support form. Svenska: Stödform. */
  supportFormCode: SupportFormCode;
  /**
   * Ordinance and section. Svenska: Författning och paragraf.
   * @maxLength 500
   */
  legalBasis?: string;
  /** EU regulation on state aid that the support rests on. Svenska: Statsstödsgrund. */
  stateAidBasis?: StateAidBasis;
  /** When the application came in. Svenska: Ansökan inkom. */
  receivedOn?: string;
  /** The actor that applied. Svenska: Sökande. */
  applicantId: string;
  /** The service point that the support is for. Svenska: Serviceställe. */
  servicePointId?: string;
  /**
   * Municipality of the support (code). Svenska: Kommun.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode: string;
  /**
   * What the support is for, in the text form of the programme description. Svenska: Vad stödet avser.
   * @maxLength 20000
   */
  description?: string;
  /**
   * Amount applied for, in SEK, at most two decimals. Svenska: Sökt belopp i kronor, högst två decimaler.
   * @minimum 0
   * @maximum 999999999999.99
   */
  appliedAmount?: number;
  /**
   * Amount granted, in SEK, at most two decimals; 0 when rejected, dismissed or closed without decision. Svenska: Beviljat belopp i kronor, högst två decimaler; 0 vid avslag, avvisning och avskrivning.
   * @minimum 0
   * @maximum 999999999999.99
   */
  grantedAmount: number;
  /**
   * Share of the costs that the support covers, in percent. Svenska: Stödandel i procent.
   * @minimum 0
   * @maximum 100
   */
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
  decidingActorId: string;
  /**
   * Function or name of the one who decided. Svenska: Beslutsfattare.
   * @maxLength 200
   */
  decidedBy?: string;
  /**
   * Item of the order of delegation. Svenska: Delegationspunkt.
   * @maxLength 500
   */
  delegationReference?: string;
  /**
   * The officer who presented the case. Svenska: Föredragande.
   * @maxLength 200
   */
  rapporteur?: string;
  /**
   * Reasons for the decision, in the text form of the programme description. Svenska: Motivering.
   * @maxLength 20000
   */
  reasons?: string;
}
