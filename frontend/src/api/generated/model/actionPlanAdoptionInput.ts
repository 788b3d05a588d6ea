/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The decision that adopts an action plan. Svenska: Beslutet att fastställa planen.
 */
export interface ActionPlanAdoptionInput {
  /**
   * Function that decided. Svenska: Beslutsfattare.
   * @maxLength 200
   * @pattern \S
   */
  adoptedBy: string;
  /**
   * Decision or item that delegates the power. Svenska: Delegation.
   * @maxLength 500
   */
  delegationReference?: string;
  /** Day of the decision. Svenska: Beslutsdatum. */
  decidedOn: string;
  /**
   * Registry number of the decision. Svenska: Diarienummer.
   * @maxLength 50
   * @pattern \S
   */
  registryNumber: string;
}
