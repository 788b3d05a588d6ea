/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivityKind } from './activityKind';
import type { GoalInput } from './goalInput';
import type { MeasureStatus } from './measureStatus';
import type { SupportFormCode } from './supportFormCode';

/**
 * Content of a measure as the client writes it. Svenska: Insats, uppgifter att spara.
 */
export interface MeasureInput {
  /** The action plan of the measure. Svenska: Handlingsplanen. */
  actionPlanId: string;
  /** The priority area, one of the programme of the plan. Svenska: Prioriterat område. */
  priorityAreaId: string;
  /**
   * Number of the measure, unique in the plan. Svenska: Nummer.
   * @maxLength 10
   * @pattern \S
   */
  number: string;
  /**
   * Title of the measure. Svenska: Rubrik.
   * @maxLength 200
   * @pattern \S
   */
  title: string;
  /**
   * What is planned, in the text form of the programme description. Svenska: Beskrivning.
   * @maxLength 20000
   */
  description?: string;
  /** The one actor that answers for the measure; needed before the plan is adopted. Svenska: Ansvarig aktör. */
  responsibleId?: string;
  /**
   * Further actors that take part. Svenska: Medverkande aktörer.
   * @maxItems 100
   */
  participantIds?: string[];
  /** Planned start. Svenska: Planerad start. */
  startsOn?: string;
  /** Planned end; not before startsOn. Svenska: Planerat slut. */
  endsOn?: string;
  /**
   * How the measure is paid for. Svenska: Finansiering.
   * @maxLength 500
   */
  funding?: string;
  /** Left out at creation: planned. Svenska: Status; utelämnas den är insatsen planerad. */
  status?: MeasureStatus;
  /**
   * Comment on the status; required when the measure is dropped. Svenska: Kommentar till status; krävs när insatsen utgår.
   * @maxLength 20000
   */
  statusComment?: string;
  /**
   * Support forms whose decisions are followed up under this measure. Svenska: Stödformer som följs upp under insatsen.
   * @maxItems 20
   */
  supportForms?: SupportFormCode[];
  /**
   * Kinds of activity that are counted under this measure. Svenska: Aktivitetsslag som räknas under insatsen.
   * @maxItems 20
   */
  activityKinds?: ActivityKind[];
  /**
   * Measurable goals; the list replaces the whole earlier list. Svenska: Uppföljningsbara mål; listan ersätter hela den tidigare.
   * @maxItems 50
   */
  goals?: GoalInput[];
  /** Whether only the own organisation sees the measure yet; false hands it in, which is not taken back. Svenska: Om bara den egna organisationen ser insatsen ännu; false lämnar in den, vilket inte kan tas tillbaka. */
  draft?: boolean;
}
