/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Why the mark is lifted. Svenska: Varför markeringen hävs.
 */
export interface SecrecyLiftingInput {
  /**
   * The reason. Svenska: Skälet.
   * @minLength 1
   * @maxLength 500
   */
  reason: string;
}
