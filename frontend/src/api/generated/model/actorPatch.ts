/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorKind } from './actorKind';

/**
 * Change of an actor by merge patch (RFC 7396): fields left out stay, null empties, lists are replaced whole. The fields are those of ActorInput, and the result must be valid as such. Svenska: Aktör, ändringar; fält som utelämnas behålls, null tömmer, listor ersätts helt.
 */
export interface ActorPatch {
  kind?: ActorKind;
  /**
   * @maxLength 200
   * @pattern \S
   */
  name?: string;
  /**
   * @nullable
   * @pattern ^([0-9]{2})?[0-9]{6}-?([0-9]{4}|[*]{4})$
   */
  organisationNumber?: string | null;
  /**
   * @nullable
   * @pattern ^[0-9]{4}$
   */
  municipalityCode?: string | null;
  /**
   * @nullable
   * @pattern ^[0-9]{2}$
   */
  countyCode?: string | null;
  /**
   * @maxLength 200
   * @nullable
   */
  email?: string | null;
  /**
   * @maxLength 100
   * @nullable
   * @pattern .*\S.*
   */
  externalId?: string | null;
  /** @nullable */
  networkMember?: boolean | null;
  /** @nullable */
  networkConvener?: boolean | null;
  /** @nullable */
  activeFrom?: string | null;
  /** @nullable */
  activeTo?: string | null;
}
