/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The content of the change is disposed of by a decision. Svenska: Ändringens innehåll är gallrat.
 */
export interface ChangeDisposal {
  /** When. Svenska: När. */
  disposedAt: string;
  /** The decision. Svenska: Beslutet. */
  decision?: string;
}
