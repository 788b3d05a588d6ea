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
 * A programme as stored. Svenska: Program, sparade uppgifter.
 */
export interface Programme {
  /** Stable public id of the programme (UUIDv7). Svenska: Programmets id. */
  id: string;
  /** Starts at 0 and rises at each change; the same value as in ETag. Svenska: Versionsnummer, samma som i ETag. */
  version: number;
  /** Title of the programme. Svenska: Titel. */
  title: string;
  /** First year of the period. Svenska: Periodens första år. */
  periodStart: number;
  /** Last year of the period; not before periodStart. Svenska: Periodens sista år. */
  periodEnd: number;
  /** Registry number of the case. Svenska: Diarienummer. */
  registryNumber?: string;
  /** The actor that owns the programme. Svenska: Ägande organisation. */
  owner: ActorReference;
  /** What the programme is about. Plain text; a blank line starts a paragraph, a line that starts with a hyphen and a space is a bullet. Svenska: Beskrivning. */
  description?: string;
  /** The vision of the programme, in the same text form. Svenska: Vision. */
  vision?: string;
  /** Steering documents that the programme starts from. Svenska: Överordnade styrdokument. */
  parentDocuments: ParentDocument[];
  /** Left out at creation: draft. A change goes draft, in-consultation, prepared and back, and from adopted to closed; adopted is reached by an adoption only. Svenska: Status; fastställd blir programmet bara genom ett beslut om fastställande. */
  status: ProgrammeStatus;
  /** The priority areas by number. Svenska: Prioriterade områden. */
  priorityAreas: ProgrammePriorityArea[];
  /** Decisions that adopted the programme, latest first. Svenska: Beslut om fastställande, senaste först. */
  adoptions: ProgrammeAdoption[];
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
