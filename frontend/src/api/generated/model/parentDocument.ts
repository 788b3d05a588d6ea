/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A steering document that the programme starts from. Svenska: styrdokument.
 */
export interface ParentDocument {
  /**
   * Title of the document. Svenska: titel.
   * @maxLength 200
   * @pattern \S
   */
  title: string;
  /**
   * Registry number of the document. Svenska: diarienummer.
   * @maxLength 50
   */
  registryNumber?: string;
}
