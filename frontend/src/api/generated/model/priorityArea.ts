/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { ProgrammeReference } from './programmeReference';

/**
 * A priority area as stored. Svenska: Prioriterat område, sparade uppgifter.
 */
export interface PriorityArea {
  /** Stable public id of the priority area (UUIDv7). Svenska: Områdets id. */
  id: string;
  /** Starts at 0 and rises at each change; the same value as in ETag. Svenska: Versionsnummer, samma som i ETag. */
  version: number;
  /** The programme of the area; fixed once created. Svenska: Programmet; kan inte bytas. */
  programme: ProgrammeReference;
  /** Number within the programme; unique there. Svenska: Nummer i programmet. */
  number: number;
  /** What the area is to achieve. Svenska: Rubrik. */
  title: string;
  /** The word the area goes by. Svenska: Kort rubrik. */
  shortTitle: string;
  /** More about the area, in the text form of the programme description. Svenska: Beskrivning. */
  description?: string;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
