/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Change of a priority area by merge patch (RFC 7396): fields left out stay, null empties, lists are replaced whole. The fields are those of PriorityAreaInput, and the result must be valid as such. Svenska: Prioriterat område, ändringar; fält som utelämnas behålls, null tömmer, listor ersätts helt.
 */
export interface PriorityAreaPatch {
  programmeId?: string;
  /**
   * @minimum 1
   * @maximum 9
   */
  number?: number;
  /**
   * @maxLength 200
   * @pattern \S
   */
  title?: string;
  /**
   * @maxLength 200
   * @pattern \S
   */
  shortTitle?: string;
  /**
   * @maxLength 20000
   * @nullable
   */
  description?: string | null;
}
