/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Change of a service plan by merge patch (RFC 7396): fields left out stay, null empties. The fields are those of ServicePlanInput, and the result must be valid as such. Svenska: Serviceplan, ändringar; fält som utelämnas behålls, null tömmer.
 */
export interface ServicePlanPatch {
  /** @pattern ^[0-9]{4}$ */
  municipalityCode?: string;
  /**
   * @maxLength 200
   * @pattern \S
   */
  title?: string;
  /**
   * @minimum 2000
   * @maximum 2100
   */
  periodStart?: number;
  /**
   * @minimum 2000
   * @maximum 2100
   */
  periodEnd?: number;
  /**
   * @minimum 2000
   * @maximum 2100
   * @nullable
   */
  extendedTo?: number | null;
  /** @nullable */
  adoptedOn?: string | null;
  /**
   * @maxLength 50
   * @nullable
   */
  paragraph?: string | null;
  /**
   * @maxLength 50
   * @nullable
   */
  registryNumber?: string | null;
  /**
   * @maxLength 2000
   * @nullable
   * @pattern ^https?://[!-~]+$
   */
  url?: string | null;
}
