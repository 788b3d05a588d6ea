/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ImportStatus } from './importStatus';
import type { Link } from './link';
import type { SourceReference } from './sourceReference';

/**
 * Row in the list of Import resources; the fields mean the same as in Import. Svenska: Import, rad i listan.
 */
export interface ImportSummary {
  id: string;
  version: number;
  source: SourceReference;
  fileName: string;
  status: ImportStatus;
  rowCount: number;
  newRows: number;
  changedRows: number;
  unchangedRows: number;
  errorRows: number;
  grantedAmount: number;
  createdAt: string;
  createdBy: string;
  appliedAt?: string;
  reversedAt?: string;
  _links: Link[];
}
