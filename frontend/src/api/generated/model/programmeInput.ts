/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ParentDocument } from './parentDocument';
import type { ProgrammeStatus } from './programmeStatus';

/**
 * Content of a programme as the client writes it. Svenska: program som den skrivs in.
 */
export interface ProgrammeInput {
  /**
   * Title of the programme. Svenska: titel.
   * @maxLength 200
   * @pattern \S
   */
  title: string;
  /**
   * First year of the period. Svenska: periodens första år.
   * @minimum 2000
   * @maximum 2100
   */
  periodStart: number;
  /**
   * Last year of the period; not before periodStart. Svenska: periodens sista år.
   * @minimum 2000
   * @maximum 2100
   */
  periodEnd: number;
  /**
   * Registry number of the case. Svenska: diarienummer.
   * @maxLength 50
   */
  registryNumber?: string;
  /** The actor that owns the programme. Svenska: ägande organisation. */
  ownerId: string;
  /**
   * What the programme is about. Plain text; a blank line starts a paragraph, a line that starts with a hyphen and a space is a bullet. Svenska: beskrivning.
   * @maxLength 20000
   */
  description?: string;
  /**
   * The vision of the programme, in the same text form. Svenska: vision.
   * @maxLength 20000
   */
  vision?: string;
  /**
   * Steering documents that the programme starts from. Svenska: överordnade styrdokument.
   * @maxItems 50
   */
  parentDocuments?: ParentDocument[];
  /** A new programme is a draft. A change here goes draft, in-consultation, prepared and back, and from adopted to closed; adopted is reached by an adoption only. Svenska: status; fastställd blir programmet bara genom ett beslut om fastställande. */
  status?: ProgrammeStatus;
}
