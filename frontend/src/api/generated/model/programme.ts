/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorReference } from './actorReference';
import type { Link } from './link';
import type { ParentDocument } from './parentDocument';
import type { ProgrammeAdoption } from './programmeAdoption';
import type { ProgrammePriorityArea } from './programmePriorityArea';
import type { ProgrammeStatus } from './programmeStatus';

/**
 * A programme as stored. Svenska: program.
 */
export interface Programme {
  /** Stable public id of the programme (UUIDv7). Svenska: programmets id. */
  id: string;
  /** Rises by one at each change; the same value as in ETag. Svenska: versionsnummer, samma som i ETag. */
  version: number;
  /** Title of the programme. Svenska: titel. */
  title: string;
  /** First year of the period. Svenska: periodens första år. */
  periodStart: number;
  /** Last year of the period; not before periodStart. Svenska: periodens sista år. */
  periodEnd: number;
  /** Registry number of the case. Svenska: diarienummer. */
  registryNumber?: string;
  /** The actor that owns the programme. Svenska: ägande organisation. */
  owner: ActorReference;
  /** What the programme is about. Plain text; a blank line starts a paragraph, a line that starts with a hyphen and a space is a bullet. Svenska: beskrivning. */
  description?: string;
  /** The vision of the programme, in the same text form. Svenska: vision. */
  vision?: string;
  /** Steering documents that the programme starts from. Svenska: överordnade styrdokument. */
  parentDocuments: ParentDocument[];
  /** A new programme is a draft. A change here goes draft, in-consultation, prepared and back, and from adopted to closed; adopted is reached by an adoption only. Svenska: status; fastställd blir programmet bara genom ett beslut om fastställande. */
  status: ProgrammeStatus;
  /** The priority areas by number. Svenska: prioriterade områden. */
  priorityAreas: ProgrammePriorityArea[];
  /** Decisions that adopted the programme, latest first. Svenska: beslut om fastställande, senaste först. */
  adoptions: ProgrammeAdoption[];
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
