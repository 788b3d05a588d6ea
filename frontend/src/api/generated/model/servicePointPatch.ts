/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { DelegatedService } from './delegatedService';
import type { ServicePointKind } from './servicePointKind';

/**
 * Change of a service point by merge patch (RFC 7396): fields left out stay, null empties, lists are replaced whole. The fields are those of ServicePointInput, and the result must be valid as such. Svenska: Serviceställe, ändringar; fält som utelämnas behålls, null tömmer, listor ersätts helt.
 */
export interface ServicePointPatch {
  /**
   * @maxLength 200
   * @pattern \S
   */
  name?: string;
  kind?: ServicePointKind;
  /** @nullable */
  actorId?: string | null;
  /** @pattern ^[0-9]{4}$ */
  municipalityCode?: string;
  /**
   * @maxLength 200
   * @nullable
   */
  locality?: string | null;
  /**
   * @nullable
   * @pattern ^[0-9]{8}$
   */
  workplaceNumber?: string | null;
  /** @nullable */
  openedOn?: string | null;
  /** @nullable */
  closedOn?: string | null;
  /** @nullable */
  fixedPremises?: boolean | null;
  /** @nullable */
  openAllYear?: boolean | null;
  /**
   * @maxItems 10
   * @nullable
   */
  delegatedServices?: DelegatedService[] | null;
  /**
   * @minimum -90
   * @maximum 90
   * @nullable
   */
  latitude?: number | null;
  /**
   * @minimum -180
   * @maximum 180
   * @nullable
   */
  longitude?: number | null;
}
