/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * One who signs the document. Svenska: undertecknare.
 */
export interface Signatory {
  /**
   * Function of the signatory. Svenska: befattning.
   * @maxLength 200
   * @pattern \S
   */
  function: string;
  /**
   * Name of the signatory. Svenska: namn.
   * @maxLength 200
   */
  name?: string;
}
