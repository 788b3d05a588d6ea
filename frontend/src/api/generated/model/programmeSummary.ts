/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorReference } from './actorReference';
import type { Link } from './link';
import type { ProgrammeStatus } from './programmeStatus';

/**
 * Row in the list of Programme resources; the fields mean the same as in Programme. Svenska: Program, rad i listan.
 */
export interface ProgrammeSummary {
  id: string;
  version: number;
  title: string;
  periodStart: number;
  periodEnd: number;
  registryNumber?: string;
  owner: ActorReference;
  status: ProgrammeStatus;
  _links: Link[];
}
