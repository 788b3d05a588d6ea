/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A steering document that the programme starts from. Svenska: Styrdokument.
 */
export interface ParentDocument {
  /**
   * Title of the document. Svenska: Titel.
   * @maxLength 200
   * @pattern \S
   */
  title: string;
  /**
   * Registry number of the document. Svenska: Diarienummer.
   * @maxLength 50
   */
  registryNumber?: string;
}
