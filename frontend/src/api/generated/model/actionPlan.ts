/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanAdoption } from './actionPlanAdoption';
import type { ActionPlanStatus } from './actionPlanStatus';
import type { Link } from './link';
import type { ProgrammeReference } from './programmeReference';

/**
 * An action plan as stored. Svenska: handlingsplan.
 */
export interface ActionPlan {
  /** Stable public id of the action plan (UUIDv7). Svenska: handlingsplanens id. */
  id: string;
  /** Rises by one at each change; the same value as in ETag. Svenska: versionsnummer, samma som i ETag. */
  version: number;
  /** The programme of the plan; fixed once created. Svenska: programmet; kan inte bytas. */
  programme: ProgrammeReference;
  /** Year of the plan, within the period of the programme. Svenska: år. */
  year: number;
  /** Version of the plan of that year, from 1. Svenska: planens version. */
  planVersion: number;
  /** Title, derived from the year. Svenska: rubrik, härledd ur året. */
  title: string;
  /** Registry number of the case. Svenska: diarienummer. */
  registryNumber?: string;
  /** Introduction to the plan, in the text form of the programme description. Svenska: beskrivning. */
  description?: string;
  /** A new plan is a draft. A change here goes between draft and in-network-review, and from adopted to reported-to-board, followed-up and archived; adopted is reached by an adoption only. Svenska: status; fastställd blir planen bara genom ett beslut om fastställande. */
  status: ActionPlanStatus;
  /** Decisions that adopted the plan, latest first. Svenska: beslut om fastställande, senaste först. */
  adoptions: ActionPlanAdoption[];
  /** Number of measures in the plan. Svenska: antal insatser. */
  measureCount: number;
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
