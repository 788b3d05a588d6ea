/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanStatus } from './actionPlanStatus';
import type { Link } from './link';
import type { ProgrammeReference } from './programmeReference';

/**
 * Row in the list of ActionPlan resources; the fields mean the same as in ActionPlan. Svenska: Handlingsplan, rad i listan.
 */
export interface ActionPlanSummary {
  id: string;
  version: number;
  programme: ProgrammeReference;
  year: number;
  planVersion: number;
  title: string;
  registryNumber?: string;
  status: ActionPlanStatus;
  measureCount: number;
  _links: Link[];
}
