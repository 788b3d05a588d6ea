/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A fault in a row. Svenska: Fel i en rad.
 */
export interface ImportRowError {
  /** Column of the file; left out when the fault is about the whole row. Svenska: Kolumn. */
  column?: string;
  /** Value as it stood. Svenska: Värdet i filen. */
  value?: string;
  /** Kind of fault in kebab case. Svenska: Slag av fel. */
  code: string;
  /** The fault and how to mend it, in the language asked for. Svenska: Felet och hur det rättas. */
  message: string;
}
