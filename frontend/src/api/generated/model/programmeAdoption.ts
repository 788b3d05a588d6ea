/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A decision that adopted a programme. Svenska: beslut om fastställande.
 */
export interface ProgrammeAdoption {
  /** Id of the adoption. Svenska: beslutets id. */
  id: string;
  /** Body that decided. Svenska: beslutsinstans. */
  decidingBody: string;
  /** Day of the decision. Svenska: beslutsdatum. */
  decidedOn: string;
  /** Paragraph of the minutes. Svenska: paragraf. */
  paragraph: string;
  /** Registry number of the decision. Svenska: diarienummer. */
  registryNumber: string;
  /** SHA-256 of the content that was adopted, hexadecimal. Svenska: det fastställda innehållets SHA-256. */
  contentHash: string;
}
