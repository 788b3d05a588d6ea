/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A decision that adopted an action plan. Svenska: beslut om fastställande.
 */
export interface ActionPlanAdoption {
  /** Id of the adoption. Svenska: beslutets id. */
  id: string;
  /** Function that decided. Svenska: beslutsfattare. */
  adoptedBy: string;
  /** Decision or item that delegates the power. Svenska: delegation. */
  delegationReference?: string;
  /** Day of the decision. Svenska: beslutsdatum. */
  decidedOn: string;
  /** Registry number of the decision. Svenska: diarienummer. */
  registryNumber: string;
  /** SHA-256 of the content that was adopted, hexadecimal. Svenska: det fastställda innehållets SHA-256. */
  contentHash: string;
}
