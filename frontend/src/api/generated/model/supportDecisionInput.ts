/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { DecisionOutcome } from './decisionOutcome';
import type { StateAidBasis } from './stateAidBasis';
import type { SupportFormCode } from './supportFormCode';

/**
 * Content of a support decision as the client writes it. Svenska: stödbeslut som den skrivs in.
 */
export interface SupportDecisionInput {
  /**
   * Where the decision comes from: the code of a source. Default serviceprogram. Svenska: källa; förval serviceprogram.
   * @pattern ^[a-z0-9-]{1,50}$
   */
  sourceCode?: string;
  /**
   * Id of the case in the source. Svenska: ärendets id i källan.
   * @maxLength 50
   * @pattern \S
   */
  externalCaseId: string;
  /**
   * Number of the decision within the case. Unique together with source and case. Svenska: beslutsnummer i ärendet.
   * @maxLength 50
   * @pattern \S
   */
  decisionNumber: string;
  /**
   * Registry number of the case. Svenska: diarienummer.
   * @maxLength 50
   */
  registryNumber?: string;
  /** The support form. Svenska: stödform. */
  supportFormCode: SupportFormCode;
  /**
   * Ordinance and section. Svenska: författning och paragraf.
   * @maxLength 500
   */
  legalBasis?: string;
  /** EU regulation on state aid that the support rests on. Svenska: statsstödsgrund. */
  stateAidBasis?: StateAidBasis;
  /** When the application came in. Svenska: ansökan inkom. */
  receivedOn?: string;
  /** The actor that applied. Svenska: sökande. */
  applicantId: string;
  /** The service point that the support is for. Svenska: serviceställe. */
  servicePointId?: string;
  /**
   * Municipality of the support (code). Svenska: kommun.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode: string;
  /**
   * What the support is for, in the text form of the programme description. Svenska: vad stödet avser.
   * @maxLength 20000
   */
  description?: string;
  /**
   * Amount applied for, in SEK, at most two decimals. Svenska: sökt belopp i kronor, högst två decimaler.
   * @minimum 0
   * @maximum 999999999999.99
   */
  appliedAmount?: number;
  /**
   * Amount granted, in SEK, at most two decimals; 0 when rejected, dismissed or closed without decision. Svenska: beviljat belopp i kronor, högst två decimaler; 0 vid avslag, avvisning och avskrivning.
   * @minimum 0
   * @maximum 999999999999.99
   */
  grantedAmount: number;
  /**
   * Share of the costs that the support covers, in percent. Svenska: stödandel i procent.
   * @minimum 0
   * @maximum 100
   */
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
  decidingActorId: string;
  /**
   * Function or name of the one who decided. Svenska: beslutsfattare.
   * @maxLength 200
   */
  decidedBy?: string;
  /**
   * Item of the order of delegation. Svenska: delegationspunkt.
   * @maxLength 500
   */
  delegationReference?: string;
  /**
   * The officer who presented the case. Svenska: föredragande.
   * @maxLength 200
   */
  rapporteur?: string;
  /**
   * Reasons for the decision, in the text form of the programme description. Svenska: motivering.
   * @maxLength 20000
   */
  reasons?: string;
}
