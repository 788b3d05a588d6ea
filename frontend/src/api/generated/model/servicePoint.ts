/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorReference } from './actorReference';
import type { DelegatedService } from './delegatedService';
import type { Link } from './link';
import type { MunicipalityReference } from './municipalityReference';
import type { ServicePointKind } from './servicePointKind';

/**
 * A service point as stored. Svenska: Serviceställe, sparade uppgifter.
 */
export interface ServicePoint {
  /** Stable public id of the service point (UUIDv7). Svenska: Serviceställets id. */
  id: string;
  /** Starts at 0 and rises at each change; the same value as in ETag. Svenska: Versionsnummer, samma som i ETag. */
  version: number;
  /** Name of the service point. Svenska: Namn. */
  name: string;
  /** Kind of service point. Svenska: Typ av serviceställe. */
  kind: ServicePointKind;
  /** The actor that runs it. Svenska: Den aktör som driver stället. */
  actor?: ActorReference;
  /** Municipality of the service point (code). Svenska: Kommun. */
  municipality: MunicipalityReference;
  /** Village or town. Svenska: Ort. */
  locality?: string;
  /** Number of the workplace at SCB (CFAR, eight digits). Svenska: Arbetsställenummer (CFAR). */
  workplaceNumber?: string;
  /** Opened on. Svenska: Öppnades. */
  openedOn?: string;
  /** Closed on; not before openedOn. Svenska: Stängdes. */
  closedOn?: string;
  /** Has fixed premises, as opposed to a mobile shop. Svenska: Fast försäljningsställe. */
  fixedPremises: boolean;
  /** Open all year. Svenska: Öppet året runt. */
  openAllYear: boolean;
  /** Services given on behalf of others. Svenska: Ombudstjänster. */
  delegatedServices: DelegatedService[];
  /** WGS 84 latitude; given together with longitude. Svenska: Latitud. */
  latitude?: number;
  /** WGS 84 longitude; given together with latitude. Svenska: Longitud. */
  longitude?: number;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
