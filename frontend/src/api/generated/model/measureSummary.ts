/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanReference } from './actionPlanReference';
import type { ActorReference } from './actorReference';
import type { Goal } from './goal';
import type { Link } from './link';
import type { MeasureStatus } from './measureStatus';
import type { PriorityAreaReference } from './priorityAreaReference';
import type { SupportFormCode } from './supportFormCode';

/**
 * Row in the list of Measure resources; the fields mean the same as in Measure. Svenska: Insats, rad i listan.
 */
export interface MeasureSummary {
  id: string;
  version: number;
  actionPlan: ActionPlanReference;
  priorityArea: PriorityAreaReference;
  number: string;
  title: string;
  responsible?: ActorReference;
  startsOn?: string;
  endsOn?: string;
  status: MeasureStatus;
  supportForms: SupportFormCode[];
  goals: Goal[];
  updatedAt?: string;
  _links: Link[];
}
