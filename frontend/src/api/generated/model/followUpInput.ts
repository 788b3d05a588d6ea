/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { FollowUpAreaTextInput } from './followUpAreaTextInput';
import type { FollowUpStatus } from './followUpStatus';
import type { Signatory } from './signatory';

/**
 * Content of a follow-up as the client writes it. Svenska: uppföljning som den skrivs in.
 */
export interface FollowUpInput {
  /** The programme followed up; fixed once created. Svenska: programmet; kan inte bytas. */
  programmeId: string;
  /**
   * Year followed up; one follow-up for each programme and year. Svenska: år.
   * @minimum 2000
   * @maximum 2100
   */
  year: number;
  /**
   * Registry number of the case. Svenska: diarienummer.
   * @maxLength 50
   */
  registryNumber?: string;
  /**
   * Unit that writes the document. Svenska: enhet.
   * @maxLength 200
   */
  unit?: string;
  /**
   * Body that the document goes to. Svenska: beslutande organ.
   * @maxLength 200
   */
  decidingBody?: string;
  /** Date of the document. Svenska: handlingens datum. */
  documentDate?: string;
  /**
   * Description of the case. Plain text; a blank line starts a paragraph, a line that starts with a hyphen and a space is a bullet. Svenska: ärendebeskrivning.
   * @maxLength 20000
   */
  caseDescription?: string;
  /**
   * Text that leads to the priority areas. Svenska: inledning till områdena.
   * @maxLength 20000
   */
  introduction?: string;
  /**
   * Text for each priority area; the list replaces the whole earlier list. Svenska: text per prioriterat område; listan ersätter hela den tidigare.
   * @maxItems 20
   */
  areaTexts?: FollowUpAreaTextInput[];
  /**
   * Heading of the proposal. Svenska: förslagets rubrik.
   * @maxLength 200
   */
  proposalHeading?: string;
  /**
   * Proposal for decision. Svenska: förslag till beslut.
   * @maxLength 20000
   */
  proposal?: string;
  /**
   * Those who sign, in order. Svenska: undertecknare i ordning.
   * @maxItems 20
   */
  signatories?: Signatory[];
  /**
   * Who gets an extract of the decision. Svenska: utdrag till.
   * @maxLength 20000
   */
  recipients?: string;
  /** A new follow-up is a draft; the status goes one step forward or back. From approved on the content is locked. Svenska: status; ett steg framåt eller bakåt. Från godkänd är innehållet låst. */
  status?: FollowUpStatus;
}
