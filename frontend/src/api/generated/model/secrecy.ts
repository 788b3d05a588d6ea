/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A mark of secrecy. Svenska: En sekretessmarkering.
 */
export interface Secrecy {
  /** Legal provision. Svenska: Lagrum. */
  legalBasis: string;
  /** Why the provision applies. Svenska: Varför lagrummet gäller. */
  reason: string;
  /** Who marked it. Svenska: Vem som markerade. */
  markedBy: string;
  /** When. Svenska: När. */
  markedAt: string;
}
