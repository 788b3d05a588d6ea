/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanReference } from './actionPlanReference';
import type { ActivityKind } from './activityKind';
import type { ActorReference } from './actorReference';
import type { Goal } from './goal';
import type { Link } from './link';
import type { MeasureStatus } from './measureStatus';
import type { PriorityAreaReference } from './priorityAreaReference';
import type { SupportFormCode } from './supportFormCode';

/**
 * A measure as stored. Svenska: insats.
 */
export interface Measure {
  /** Stable public id of the measure (UUIDv7). Svenska: insatsens id. */
  id: string;
  /** Rises by one at each change; the same value as in ETag. Svenska: versionsnummer, samma som i ETag. */
  version: number;
  /** The action plan of the measure. Svenska: handlingsplanen. */
  actionPlan: ActionPlanReference;
  /** The priority area, one of the programme of the plan. Svenska: prioriterat område. */
  priorityArea: PriorityAreaReference;
  /** Number of the measure, unique in the plan. Svenska: nummer. */
  number: string;
  /** Title of the measure. Svenska: rubrik. */
  title: string;
  /** What is planned, in the text form of the programme description. Svenska: beskrivning. */
  description?: string;
  /** The one actor that answers for the measure; needed before the plan is adopted. Svenska: ansvarig aktör. */
  responsible?: ActorReference;
  /** Further actors that take part. Svenska: medverkande aktörer. */
  participants: ActorReference[];
  /** Planned start. Svenska: planerad start. */
  startsOn?: string;
  /** Planned end; not before startsOn. Svenska: planerat slut. */
  endsOn?: string;
  /** How the measure is paid for. Svenska: finansiering. */
  funding?: string;
  /** A new measure is planned. Svenska: status. */
  status: MeasureStatus;
  /** Comment on the status; required when the measure is dropped. Svenska: kommentar till status; krävs när insatsen utgår. */
  statusComment?: string;
  /** Support forms whose decisions are followed up under this measure. Svenska: stödformer som följs upp under insatsen. */
  supportForms: SupportFormCode[];
  /** Kinds of activity that are counted under this measure. Svenska: aktivitetsslag som räknas under insatsen. */
  activityKinds: ActivityKind[];
  /** Measurable goals; the list replaces the whole earlier list. Svenska: uppföljningsbara mål; listan ersätter hela den tidigare. */
  goals: Goal[];
  /** When it was last changed. Svenska: senast ändrad. */
  updatedAt?: string;
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
