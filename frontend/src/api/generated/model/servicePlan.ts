/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { MunicipalityReference } from './municipalityReference';
import type { ServicePlanStatus } from './servicePlanStatus';

/**
 * A municipal service plan (kommunal serviceplan), adopted by the municipal council, as stored. Svenska: Kommunal serviceplan, sparade uppgifter.
 */
export interface ServicePlan {
  /** Stable public id of the service plan (UUIDv7). Svenska: Serviceplanens id. */
  id: string;
  /** Starts at 0 and rises at each change; the same value as in ETag. Svenska: Versionsnummer, samma som i ETag. */
  version: number;
  /** Municipality whose plan it is. Svenska: Kommun. */
  municipality: MunicipalityReference;
  /** Title of the plan. Svenska: Titel. */
  title: string;
  /** First year of the period. Svenska: Periodens första år. */
  periodStart: number;
  /** Last year of the period; not before periodStart. Svenska: Periodens sista år. */
  periodEnd: number;
  /** Last year that the plan was extended to; after periodEnd, and only of an adopted plan. Svenska: Förlängd till och med (år); bara för en antagen plan. */
  extendedTo?: number;
  /** The day that the municipal council adopted it; left out while it is in progress. Svenska: Dagen då kommunfullmäktige antog planen; utelämnas medan den är under arbete. */
  adoptedOn?: string;
  /** Paragraph of the minutes of the municipal council; only of an adopted plan. Svenska: Paragraf i kommunfullmäktiges protokoll; bara för en antagen plan. */
  paragraph?: string;
  /** Registry number of the municipality. Svenska: Kommunens diarienummer. */
  registryNumber?: string;
  /** Address of the plan on the web. Svenska: Planens adress på webben. */
  url?: string;
  /** Status today; computed. Svenska: Status i dag; räknas fram. */
  status: ServicePlanStatus;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
