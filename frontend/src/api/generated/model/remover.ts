/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Who removed it. Svenska: Vem som tog bort det.
 */
export interface Remover {
  /** Name. Svenska: Namn. */
  name: string;
  /** Name of the organisation. Svenska: Organisationens namn. */
  organisation: string;
}
