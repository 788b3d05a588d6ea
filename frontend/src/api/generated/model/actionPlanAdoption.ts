/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A decision that adopted an action plan. Svenska: Beslut om fastställande.
 */
export interface ActionPlanAdoption {
  /** Id of the adoption. Svenska: Beslutets id. */
  id: string;
  /** Function that decided. Svenska: Beslutsfattare. */
  adoptedBy: string;
  /** Decision or item that delegates the power. Svenska: Delegation. */
  delegationReference?: string;
  /** Day of the decision. Svenska: Beslutsdatum. */
  decidedOn: string;
  /** Registry number of the decision. Svenska: Diarienummer. */
  registryNumber: string;
  /** SHA-256 of the content that was adopted, hexadecimal. Svenska: Det fastställda innehållets SHA-256. */
  contentHash: string;
}
