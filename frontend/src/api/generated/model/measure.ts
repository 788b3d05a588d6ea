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
 * A measure as stored. Svenska: Insats, sparade uppgifter.
 */
export interface Measure {
  /** Stable public id of the measure (UUIDv7). Svenska: Insatsens id. */
  id: string;
  /** Starts at 0 and rises at each change; the same value as in ETag. Svenska: Versionsnummer, samma som i ETag. */
  version: number;
  /** The action plan of the measure. Svenska: Handlingsplanen. */
  actionPlan: ActionPlanReference;
  /** The priority area, one of the programme of the plan. Svenska: Prioriterat område. */
  priorityArea: PriorityAreaReference;
  /** Number of the measure, unique in the plan. Svenska: Nummer. */
  number: string;
  /** Title of the measure. Svenska: Rubrik. */
  title: string;
  /** What is planned, in the text form of the programme description. Svenska: Beskrivning. */
  description?: string;
  /** The one actor that answers for the measure; needed before the plan is adopted. Svenska: Ansvarig aktör. */
  responsible?: ActorReference;
  /** Further actors that take part. Svenska: Medverkande aktörer. */
  participants: ActorReference[];
  /** Planned start. Svenska: Planerad start. */
  startsOn?: string;
  /** Planned end; not before startsOn. Svenska: Planerat slut. */
  endsOn?: string;
  /** How the measure is paid for. Svenska: Finansiering. */
  funding?: string;
  /** Left out at creation: planned. Svenska: Status; utelämnas den är insatsen planerad. */
  status: MeasureStatus;
  /** Comment on the status; required when the measure is dropped. Svenska: Kommentar till status; krävs när insatsen utgår. */
  statusComment?: string;
  /** Support forms whose decisions are followed up under this measure. Svenska: Stödformer som följs upp under insatsen. */
  supportForms: SupportFormCode[];
  /** Kinds of activity that are counted under this measure. Svenska: Aktivitetsslag som räknas under insatsen. */
  activityKinds: ActivityKind[];
  /** Measurable goals; the list replaces the whole earlier list. Svenska: Uppföljningsbara mål; listan ersätter hela den tidigare. */
  goals: Goal[];
  /** Whether only the own organisation sees the measure yet; such a measure is in no figure and no adoption. Svenska: Om bara den egna organisationen ser insatsen ännu; den räknas då inte och fastställs inte. */
  draft: boolean;
  /** When it was last changed. Svenska: Senast ändrad. */
  updatedAt?: string;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
