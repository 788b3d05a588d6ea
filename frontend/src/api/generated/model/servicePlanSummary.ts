/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { MunicipalityReference } from './municipalityReference';
import type { ServicePlanStatus } from './servicePlanStatus';

/**
 * Row in the list of ServicePlan resources; the fields mean the same as in ServicePlan. Svenska: Serviceplan, rad i listan.
 */
export interface ServicePlanSummary {
  id: string;
  version: number;
  municipality: MunicipalityReference;
  title: string;
  periodStart: number;
  periodEnd: number;
  extendedTo?: number;
  adoptedOn?: string;
  status: ServicePlanStatus;
  url?: string;
  _links: Link[];
}
