/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivityKind } from './activityKind';
import type { ActivityMode } from './activityMode';

/**
 * Change of an activity by merge patch (RFC 7396): fields left out stay, null empties, lists are replaced whole. The fields are those of ActivityInput, and the result must be valid as such. Svenska: Aktivitet, ändringar; fält som utelämnas behålls, null tömmer, listor ersätts helt.
 */
export interface ActivityPatch {
  kind?: ActivityKind;
  mode?: ActivityMode | null;
  heldOn?: string;
  /**
   * @maxLength 200
   * @pattern \S
   */
  title?: string;
  /**
   * @maxLength 20000
   * @nullable
   */
  description?: string | null;
  /**
   * @nullable
   * @pattern ^[0-9]{4}$
   */
  municipalityCode?: string | null;
  /** @nullable */
  servicePointId?: string | null;
  /** @nullable */
  companyId?: string | null;
  /**
   * @minItems 1
   * @maxItems 100
   */
  participantIds?: string[];
  /**
   * @maxLength 50
   * @nullable
   */
  registryNumber?: string | null;
}
