/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The decision that a row made or concerns. Svenska: Beslutet som raden gäller.
 */
export interface ImportedDecision {
  /** Id of the decision. Svenska: Beslutets id. */
  id: string;
}
