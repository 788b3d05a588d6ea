/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { FollowUpStatus } from './followUpStatus';
import type { Link } from './link';
import type { ProgrammeReference } from './programmeReference';

/**
 * Row in the list of FollowUp resources; the fields mean the same as in FollowUp. Svenska: Uppföljning, rad i listan.
 */
export interface FollowUpSummary {
  id: string;
  version: number;
  programme: ProgrammeReference;
  year: number;
  registryNumber?: string;
  documentDate?: string;
  status: FollowUpStatus;
  _links: Link[];
}
