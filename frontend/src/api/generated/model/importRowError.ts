/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A fault in a row. Svenska: fel i en rad.
 */
export interface ImportRowError {
  /** Column of the file; left out when the fault is about the whole row. Svenska: kolumn. */
  column?: string;
  /** Value as it stood. Svenska: värdet i filen. */
  value?: string;
  /** Kind of fault in kebab case. Svenska: slag av fel. */
  code: string;
  /** The fault and how to mend it, in the language asked for. Svenska: felet och hur det rättas. */
  message: string;
}
