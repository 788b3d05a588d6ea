/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { FollowUpAreaTextInput } from './followUpAreaTextInput';
import type { FollowUpStatus } from './followUpStatus';
import type { Signatory } from './signatory';

/**
 * Content of a follow-up as the client writes it. Svenska: Uppföljning, uppgifter att spara.
 */
export interface FollowUpInput {
  /** The programme followed up; fixed once created. Svenska: Programmet; kan inte bytas. */
  programmeId: string;
  /**
   * Year followed up; one follow-up for each programme and year. Svenska: År.
   * @minimum 2000
   * @maximum 2100
   */
  year: number;
  /**
   * Registry number of the case. Svenska: Diarienummer.
   * @maxLength 50
   */
  registryNumber?: string;
  /**
   * Unit that writes the document. Svenska: Enhet.
   * @maxLength 200
   */
  unit?: string;
  /**
   * Body that the document goes to. Svenska: Beslutande organ.
   * @maxLength 200
   */
  decidingBody?: string;
  /** Date of the document. Svenska: Handlingens datum. */
  documentDate?: string;
  /**
   * Description of the case. Plain text; a blank line starts a paragraph, a line that starts with a hyphen and a space is a bullet. Svenska: Ärendebeskrivning.
   * @maxLength 20000
   */
  caseDescription?: string;
  /**
   * Text that leads to the priority areas. Svenska: Inledning till områdena.
   * @maxLength 20000
   */
  introduction?: string;
  /**
   * Text for each priority area; the list replaces the whole earlier list. Svenska: Text per prioriterat område; listan ersätter hela den tidigare.
   * @maxItems 20
   */
  areaTexts?: FollowUpAreaTextInput[];
  /**
   * Heading of the proposal. Svenska: Förslagets rubrik.
   * @maxLength 200
   */
  proposalHeading?: string;
  /**
   * Proposal for decision. Svenska: Förslag till beslut.
   * @maxLength 20000
   */
  proposal?: string;
  /**
   * Those who sign, in order. Svenska: Undertecknare i ordning.
   * @maxItems 20
   */
  signatories?: Signatory[];
  /**
   * Who gets an extract of the decision. Svenska: Utdrag till.
   * @maxLength 20000
   */
  recipients?: string;
  /** Left out at creation: draft. A change goes one step forward or back. From approved on the content is locked. Svenska: Status; ett steg framåt eller bakåt. Från godkänd är innehållet låst. */
  status?: FollowUpStatus;
}
