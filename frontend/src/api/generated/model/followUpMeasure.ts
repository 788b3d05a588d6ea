/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorReference } from './actorReference';
import type { MeasureStatus } from './measureStatus';

/**
 * A measure as the follow-up shows it. Svenska: insats i uppföljningen.
 */
export interface FollowUpMeasure {
  /** Id of the measure. Svenska: insatsens id. */
  id: string;
  /** Number of the measure. Svenska: nummer. */
  number: string;
  /** Title of the measure. Svenska: rubrik. */
  title: string;
  status: MeasureStatus;
  responsible?: ActorReference;
}
