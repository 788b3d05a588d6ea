/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { FollowUpAreaText } from './followUpAreaText';
import type { FollowUpStatus } from './followUpStatus';
import type { Link } from './link';
import type { ProgrammeReference } from './programmeReference';
import type { Signatory } from './signatory';

/**
 * A follow-up as stored. Svenska: Uppföljning, sparade uppgifter.
 */
export interface FollowUp {
  /** Stable public id of the follow-up (UUIDv7). Svenska: Uppföljningens id. */
  id: string;
  /** Starts at 0 and rises at each change; the same value as in ETag. Svenska: Versionsnummer, samma som i ETag. */
  version: number;
  /** The programme followed up; fixed once created. Svenska: Programmet; kan inte bytas. */
  programme: ProgrammeReference;
  /** Year followed up; one follow-up for each programme and year. Svenska: År. */
  year: number;
  /** Registry number of the case. Svenska: Diarienummer. */
  registryNumber?: string;
  /** Unit that writes the document. Svenska: Enhet. */
  unit?: string;
  /** Body that the document goes to. Svenska: Beslutande organ. */
  decidingBody?: string;
  /** Date of the document. Svenska: Handlingens datum. */
  documentDate?: string;
  /** Description of the case. Plain text; a blank line starts a paragraph, a line that starts with a hyphen and a space is a bullet. Svenska: Ärendebeskrivning. */
  caseDescription?: string;
  /** Text that leads to the priority areas. Svenska: Inledning till områdena. */
  introduction?: string;
  /** Text for each priority area; the list replaces the whole earlier list. Svenska: Text per prioriterat område; listan ersätter hela den tidigare. */
  areaTexts: FollowUpAreaText[];
  /** Heading of the proposal. Svenska: Förslagets rubrik. */
  proposalHeading?: string;
  /** Proposal for decision. Svenska: Förslag till beslut. */
  proposal?: string;
  /** Those who sign, in order. Svenska: Undertecknare i ordning. */
  signatories: Signatory[];
  /** Who gets an extract of the decision. Svenska: Utdrag till. */
  recipients?: string;
  /** Left out at creation: draft. A change goes one step forward or back. From approved on the content is locked. Svenska: Status; ett steg framåt eller bakåt. Från godkänd är innehållet låst. */
  status: FollowUpStatus;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
