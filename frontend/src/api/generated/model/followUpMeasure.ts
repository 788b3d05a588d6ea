/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorReference } from './actorReference';
import type { MeasureStatus } from './measureStatus';

/**
 * A measure as the follow-up shows it. Svenska: Insats i uppföljningen.
 */
export interface FollowUpMeasure {
  /** Id of the measure. Svenska: Insatsens id. */
  id: string;
  /** Number of the measure. Svenska: Nummer. */
  number: string;
  /** Title of the measure. Svenska: Rubrik. */
  title: string;
  status: MeasureStatus;
  responsible?: ActorReference;
}
