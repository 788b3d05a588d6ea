/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanAdoption } from './actionPlanAdoption';
import type { ActionPlanStatus } from './actionPlanStatus';
import type { Link } from './link';
import type { ProgrammeReference } from './programmeReference';

/**
 * An action plan as stored. Svenska: Handlingsplan, sparade uppgifter.
 */
export interface ActionPlan {
  /** Stable public id of the action plan (UUIDv7). Svenska: Handlingsplanens id. */
  id: string;
  /** Starts at 0 and rises at each change; the same value as in ETag. Svenska: Versionsnummer, samma som i ETag. */
  version: number;
  /** The programme of the plan; fixed once created. Svenska: Programmet; kan inte bytas. */
  programme: ProgrammeReference;
  /** Year of the plan, within the period of the programme. Svenska: År. */
  year: number;
  /** Version of the plan of that year, from 1. Svenska: Planens version. */
  planVersion: number;
  /** Title, derived from the year. Svenska: Rubrik, härledd ur året. */
  title: string;
  /** Registry number of the case. Svenska: Diarienummer. */
  registryNumber?: string;
  /** Introduction to the plan, in the text form of the programme description. Svenska: Beskrivning. */
  description?: string;
  /** Left out at creation: draft. A change goes between draft and in-network-review, and from adopted to reported-to-board, followed-up and archived; adopted is reached by an adoption only. Svenska: Status; fastställd blir planen bara genom ett beslut om fastställande. */
  status: ActionPlanStatus;
  /** Decisions that adopted the plan, latest first. Svenska: Beslut om fastställande, senaste först. */
  adoptions: ActionPlanAdoption[];
  /** Number of measures in the plan. Svenska: Antal insatser. */
  measureCount: number;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
