/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivityKind } from './activityKind';
import type { GoalInput } from './goalInput';
import type { MeasureStatus } from './measureStatus';
import type { SupportFormCode } from './supportFormCode';

/**
 * Change of a measure by merge patch (RFC 7396): fields left out stay, null empties, lists are replaced whole. The fields are those of MeasureInput, and the result must be valid as such. Svenska: Insats, ändringar; fält som utelämnas behålls, null tömmer, listor ersätts helt.
 */
export interface MeasurePatch {
  actionPlanId?: string;
  priorityAreaId?: string;
  /**
   * @maxLength 10
   * @pattern \S
   */
  number?: string;
  /**
   * @maxLength 200
   * @pattern \S
   */
  title?: string;
  /**
   * @maxLength 20000
   * @nullable
   */
  description?: string | null;
  /** @nullable */
  responsibleId?: string | null;
  /**
   * @maxItems 100
   * @nullable
   */
  participantIds?: string[] | null;
  /** @nullable */
  startsOn?: string | null;
  /** @nullable */
  endsOn?: string | null;
  /**
   * @maxLength 500
   * @nullable
   */
  funding?: string | null;
  status?: MeasureStatus | null;
  /**
   * @maxLength 20000
   * @nullable
   */
  statusComment?: string | null;
  /**
   * @maxItems 20
   * @nullable
   */
  supportForms?: SupportFormCode[] | null;
  /**
   * @maxItems 20
   * @nullable
   */
  activityKinds?: ActivityKind[] | null;
  /**
   * @maxItems 50
   * @nullable
   */
  goals?: GoalInput[] | null;
  /** Whether only the own organisation sees the measure yet; false hands it in, which is not taken back. Svenska: Om bara den egna organisationen ser insatsen ännu; false lämnar in den, vilket inte kan tas tillbaka. */
  draft?: boolean;
}
