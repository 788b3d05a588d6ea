/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorReference } from './actorReference';
import type { Link } from './link';
import type { MunicipalityReference } from './municipalityReference';
import type { ServicePointKind } from './servicePointKind';

/**
 * Row in the list of ServicePoint resources; the fields mean the same as in ServicePoint. Svenska: Serviceställe, rad i listan.
 */
export interface ServicePointSummary {
  id: string;
  version: number;
  name: string;
  kind: ServicePointKind;
  actor?: ActorReference;
  municipality: MunicipalityReference;
  locality?: string;
  openedOn?: string;
  closedOn?: string;
  _links: Link[];
}
