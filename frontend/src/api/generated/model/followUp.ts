/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { FollowUpAreaText } from './followUpAreaText';
import type { FollowUpStatus } from './followUpStatus';
import type { Link } from './link';
import type { ProgrammeReference } from './programmeReference';
import type { Signatory } from './signatory';

/**
 * A follow-up as stored. Svenska: uppföljning.
 */
export interface FollowUp {
  /** Stable public id of the follow-up (UUIDv7). Svenska: uppföljningens id. */
  id: string;
  /** Rises by one at each change; the same value as in ETag. Svenska: versionsnummer, samma som i ETag. */
  version: number;
  /** The programme followed up; fixed once created. Svenska: programmet; kan inte bytas. */
  programme: ProgrammeReference;
  /** Year followed up; one follow-up for each programme and year. Svenska: år. */
  year: number;
  /** Registry number of the case. Svenska: diarienummer. */
  registryNumber?: string;
  /** Unit that writes the document. Svenska: enhet. */
  unit?: string;
  /** Body that the document goes to. Svenska: beslutande organ. */
  decidingBody?: string;
  /** Date of the document. Svenska: handlingens datum. */
  documentDate?: string;
  /** Description of the case. Plain text; a blank line starts a paragraph, a line that starts with a hyphen and a space is a bullet. Svenska: ärendebeskrivning. */
  caseDescription?: string;
  /** Text that leads to the priority areas. Svenska: inledning till områdena. */
  introduction?: string;
  /** Text for each priority area; the list replaces the whole earlier list. Svenska: text per prioriterat område; listan ersätter hela den tidigare. */
  areaTexts: FollowUpAreaText[];
  /** Heading of the proposal. Svenska: förslagets rubrik. */
  proposalHeading?: string;
  /** Proposal for decision. Svenska: förslag till beslut. */
  proposal?: string;
  /** Those who sign, in order. Svenska: undertecknare i ordning. */
  signatories: Signatory[];
  /** Who gets an extract of the decision. Svenska: utdrag till. */
  recipients?: string;
  /** A new follow-up is a draft; the status goes one step forward or back. From approved on the content is locked. Svenska: status; ett steg framåt eller bakåt. Från godkänd är innehållet låst. */
  status: FollowUpStatus;
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
