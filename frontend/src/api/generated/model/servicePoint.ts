/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorReference } from './actorReference';
import type { DelegatedService } from './delegatedService';
import type { Link } from './link';
import type { MunicipalityReference } from './municipalityReference';
import type { ServicePointKind } from './servicePointKind';

/**
 * A service point as stored. Svenska: serviceställe.
 */
export interface ServicePoint {
  /** Stable public id of the service point (UUIDv7). Svenska: serviceställets id. */
  id: string;
  /** Rises by one at each change; the same value as in ETag. Svenska: versionsnummer, samma som i ETag. */
  version: number;
  /** Name of the service point. Svenska: namn. */
  name: string;
  /** Kind of service point. Svenska: typ av serviceställe. */
  kind: ServicePointKind;
  /** The actor that runs it. Svenska: den aktör som driver stället. */
  actor?: ActorReference;
  /** Municipality of the service point (code). Svenska: kommun. */
  municipality: MunicipalityReference;
  /** Village or town. Svenska: ort. */
  locality?: string;
  /** Number of the workplace at SCB (CFAR, eight digits). Svenska: arbetsställenummer (CFAR). */
  workplaceNumber?: string;
  /** Opened on. Svenska: öppnades. */
  openedOn?: string;
  /** Closed on; not before openedOn. Svenska: stängdes. */
  closedOn?: string;
  /** Has fixed premises, as opposed to a mobile shop. Svenska: fast försäljningsställe. */
  fixedPremises: boolean;
  /** Open all year. Svenska: öppet året runt. */
  openAllYear: boolean;
  /** Services given on behalf of others. Svenska: ombudstjänster. */
  delegatedServices: DelegatedService[];
  /** WGS 84 latitude; given together with longitude. Svenska: latitud. */
  latitude?: number;
  /** WGS 84 longitude; given together with latitude. Svenska: longitud. */
  longitude?: number;
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
