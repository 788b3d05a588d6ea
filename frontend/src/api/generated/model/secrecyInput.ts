/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The ground for marking a decision as secret. Svenska: Grunden för en sekretessmarkering.
 */
export interface SecrecyInput {
  /**
   * Legal provision, chosen by the officer. Svenska: Lagrum, valt av handläggaren.
   * @minLength 1
   * @maxLength 200
   */
  legalBasis: string;
  /**
   * Why the provision applies. Svenska: Varför lagrummet gäller.
   * @minLength 1
   * @maxLength 500
   */
  reason: string;
}
