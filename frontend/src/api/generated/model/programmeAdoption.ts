/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A decision that adopted a programme. Svenska: Beslut om fastställande.
 */
export interface ProgrammeAdoption {
  /** Id of the adoption. Svenska: Beslutets id. */
  id: string;
  /** Body that decided. Svenska: Beslutsinstans. */
  decidingBody: string;
  /** Day of the decision. Svenska: Beslutsdatum. */
  decidedOn: string;
  /** Paragraph of the minutes. Svenska: Paragraf. */
  paragraph: string;
  /** Registry number of the decision. Svenska: Diarienummer. */
  registryNumber: string;
  /** SHA-256 of the content that was adopted, hexadecimal. Svenska: Det fastställda innehållets SHA-256. */
  contentHash: string;
}
