/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A value that a row changes. Svenska: Ändrat värde.
 */
export interface ImportDifference {
  /** Column of the file. Svenska: Kolumn. */
  column: string;
  /** Field of the decision. Svenska: Fält. */
  field: string;
  /** Value before; left out when empty. Svenska: Tidigare värde. */
  before?: string;
  /** Value after; left out when empty. Svenska: Nytt värde. */
  after?: string;
}
