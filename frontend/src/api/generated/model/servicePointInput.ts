/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { DelegatedService } from './delegatedService';
import type { ServicePointKind } from './servicePointKind';

/**
 * Content of a service point as the client writes it. Svenska: serviceställe som den skrivs in.
 */
export interface ServicePointInput {
  /**
   * Name of the service point. Svenska: namn.
   * @maxLength 200
   * @pattern \S
   */
  name: string;
  /** Kind of service point. Svenska: typ av serviceställe. */
  kind: ServicePointKind;
  /** The actor that runs it. Svenska: den aktör som driver stället. */
  actorId?: string;
  /**
   * Municipality of the service point (code). Svenska: kommun.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode: string;
  /**
   * Village or town. Svenska: ort.
   * @maxLength 200
   */
  locality?: string;
  /**
   * Number of the workplace at SCB (CFAR, eight digits). Svenska: arbetsställenummer (CFAR).
   * @pattern ^[0-9]{8}$
   */
  workplaceNumber?: string;
  /** Opened on. Svenska: öppnades. */
  openedOn?: string;
  /** Closed on; not before openedOn. Svenska: stängdes. */
  closedOn?: string;
  /** Has fixed premises, as opposed to a mobile shop. Svenska: fast försäljningsställe. */
  fixedPremises?: boolean;
  /** Open all year. Svenska: öppet året runt. */
  openAllYear?: boolean;
  /**
   * Services given on behalf of others. Svenska: ombudstjänster.
   * @maxItems 10
   */
  delegatedServices?: DelegatedService[];
  /**
   * WGS 84 latitude; given together with longitude. Svenska: latitud.
   * @minimum -90
   * @maximum 90
   */
  latitude?: number;
  /**
   * WGS 84 longitude; given together with latitude. Svenska: longitud.
   * @minimum -180
   * @maximum 180
   */
  longitude?: number;
}
