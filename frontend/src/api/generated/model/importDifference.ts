/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A value that a row changes. Svenska: ändrat värde.
 */
export interface ImportDifference {
  /** Column of the file. Svenska: kolumn. */
  column: string;
  /** Field of the decision. Svenska: fält. */
  field: string;
  /** Value before; left out when empty. Svenska: tidigare värde. */
  before?: string;
  /** Value after; left out when empty. Svenska: nytt värde. */
  after?: string;
}
