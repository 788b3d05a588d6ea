/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The decision that adopts an action plan. Svenska: beslutet att fastställa planen.
 */
export interface ActionPlanAdoptionInput {
  /**
   * Function that decided. Svenska: beslutsfattare.
   * @maxLength 200
   * @pattern \S
   */
  adoptedBy: string;
  /**
   * Decision or item that delegates the power. Svenska: delegation.
   * @maxLength 500
   */
  delegationReference?: string;
  /** Day of the decision. Svenska: beslutsdatum. */
  decidedOn: string;
  /**
   * Registry number of the decision. Svenska: diarienummer.
   * @maxLength 50
   * @pattern \S
   */
  registryNumber: string;
}
