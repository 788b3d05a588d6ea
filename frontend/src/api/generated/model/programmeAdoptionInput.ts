/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The decision that adopts a programme. Svenska: Beslutet att fastställa programmet.
 */
export interface ProgrammeAdoptionInput {
  /**
   * Body that decided. Svenska: Beslutsinstans.
   * @maxLength 200
   * @pattern \S
   */
  decidingBody: string;
  /** Day of the decision. Svenska: Beslutsdatum. */
  decidedOn: string;
  /**
   * Paragraph of the minutes. Svenska: Paragraf.
   * @maxLength 20
   * @pattern \S
   */
  paragraph: string;
  /**
   * Registry number of the decision. Svenska: Diarienummer.
   * @maxLength 50
   * @pattern \S
   */
  registryNumber: string;
}
