/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { ProgrammeReference } from './programmeReference';

/**
 * A priority area as stored. Svenska: prioriterat område.
 */
export interface PriorityArea {
  /** Stable public id of the priority area (UUIDv7). Svenska: områdets id. */
  id: string;
  /** Rises by one at each change; the same value as in ETag. Svenska: versionsnummer, samma som i ETag. */
  version: number;
  /** The programme of the area; fixed once created. Svenska: programmet; kan inte bytas. */
  programme: ProgrammeReference;
  /** Number within the programme; unique there. Svenska: nummer i programmet. */
  number: number;
  /** What the area is to achieve. Svenska: rubrik. */
  title: string;
  /** The word the area goes by. Svenska: kort rubrik. */
  shortTitle: string;
  /** More about the area, in the text form of the programme description. Svenska: beskrivning. */
  description?: string;
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
