/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A mark of secrecy. To machine clients without the officer's reason and name. Svenska: En sekretessmarkering. System får varken handläggarens skäl eller namn.
 */
export interface Secrecy {
  /** Legal provision. Svenska: Lagrum. */
  legalBasis: string;
  /** Why the provision applies. Svenska: Varför lagrummet gäller. */
  reason?: string;
  /** Who marked it. Svenska: Vem som markerade. */
  markedBy?: string;
  /** When. Svenska: När. */
  markedAt: string;
}
