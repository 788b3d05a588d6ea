/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * One who signs the document. Svenska: Undertecknare.
 */
export interface Signatory {
  /**
   * Function of the signatory. Svenska: Befattning.
   * @maxLength 200
   * @pattern \S
   */
  function: string;
  /**
   * Name of the signatory. Svenska: Namn.
   * @maxLength 200
   */
  name?: string;
}
