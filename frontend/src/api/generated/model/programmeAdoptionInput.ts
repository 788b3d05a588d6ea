/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The decision that adopts a programme. Svenska: beslutet att fastställa programmet.
 */
export interface ProgrammeAdoptionInput {
  /**
   * Body that decided. Svenska: beslutsinstans.
   * @maxLength 200
   * @pattern \S
   */
  decidingBody: string;
  /** Day of the decision. Svenska: beslutsdatum. */
  decidedOn: string;
  /**
   * Paragraph of the minutes. Svenska: paragraf.
   * @maxLength 20
   * @pattern \S
   */
  paragraph: string;
  /**
   * Registry number of the decision. Svenska: diarienummer.
   * @maxLength 50
   * @pattern \S
   */
  registryNumber: string;
}
