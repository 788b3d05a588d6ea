/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Figure } from './figure';
import type { FollowUpMeasure } from './followUpMeasure';
import type { ProgrammePriorityArea } from './programmePriorityArea';

/**
 * What the follow-up says on a priority area. Svenska: Uppföljningen av ett område.
 */
export interface FollowUpContentsArea {
  priorityArea: ProgrammePriorityArea;
  /** The text of the area; left out when none is written. Svenska: Områdets text. */
  text?: string;
  /** Measures of the area in the plan of the year. Svenska: Årets insatser i området. */
  measures: FollowUpMeasure[];
  /** Support that the measures of the area link. Svenska: Stöd som områdets insatser knyter. */
  supportLines: Figure[];
  /** Activities that the measures of the area link. Svenska: Aktiviteter som områdets insatser knyter. */
  activityLines: Figure[];
}
