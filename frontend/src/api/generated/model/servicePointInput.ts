/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { DelegatedService } from './delegatedService';
import type { ServicePointKind } from './servicePointKind';

/**
 * Content of a service point as the client writes it. Svenska: Serviceställe, uppgifter att spara.
 */
export interface ServicePointInput {
  /**
   * Name of the service point. Svenska: Namn.
   * @maxLength 200
   * @pattern \S
   */
  name: string;
  /** Kind of service point. Svenska: Typ av serviceställe. */
  kind: ServicePointKind;
  /** The actor that runs it. Svenska: Den aktör som driver stället. */
  actorId?: string;
  /**
   * Municipality of the service point (code). Svenska: Kommun.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode: string;
  /**
   * Village or town. Svenska: Ort.
   * @maxLength 200
   */
  locality?: string;
  /**
   * Number of the workplace at SCB (CFAR, eight digits). Svenska: Arbetsställenummer (CFAR).
   * @pattern ^[0-9]{8}$
   */
  workplaceNumber?: string;
  /** Opened on. Svenska: Öppnades. */
  openedOn?: string;
  /** Closed on; not before openedOn. Svenska: Stängdes. */
  closedOn?: string;
  /** Has fixed premises, as opposed to a mobile shop. Svenska: Fast försäljningsställe. */
  fixedPremises?: boolean;
  /** Open all year. Svenska: Öppet året runt. */
  openAllYear?: boolean;
  /**
   * Services given on behalf of others. Svenska: Ombudstjänster.
   * @maxItems 10
   */
  delegatedServices?: DelegatedService[];
  /**
   * WGS 84 latitude; given together with longitude. Svenska: Latitud.
   * @minimum -90
   * @maximum 90
   */
  latitude?: number;
  /**
   * WGS 84 longitude; given together with latitude. Svenska: Longitud.
   * @minimum -180
   * @maximum 180
   */
  longitude?: number;
}
