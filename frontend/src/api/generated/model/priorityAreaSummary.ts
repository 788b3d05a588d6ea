/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { ProgrammeReference } from './programmeReference';

/**
 * Row in the list of PriorityArea resources; the fields mean the same as in PriorityArea. Svenska: Prioriterat område, rad i listan.
 */
export interface PriorityAreaSummary {
  id: string;
  version: number;
  programme: ProgrammeReference;
  number: number;
  title: string;
  shortTitle: string;
  _links: Link[];
}
