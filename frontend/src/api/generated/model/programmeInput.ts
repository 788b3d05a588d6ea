/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ParentDocument } from './parentDocument';
import type { ProgrammeStatus } from './programmeStatus';

/**
 * Content of a programme as the client writes it. Svenska: Program, uppgifter att spara.
 */
export interface ProgrammeInput {
  /**
   * Title of the programme. Svenska: Titel.
   * @maxLength 200
   * @pattern \S
   */
  title: string;
  /**
   * First year of the period. Svenska: Periodens första år.
   * @minimum 2000
   * @maximum 2100
   */
  periodStart: number;
  /**
   * Last year of the period; not before periodStart. Svenska: Periodens sista år.
   * @minimum 2000
   * @maximum 2100
   */
  periodEnd: number;
  /**
   * Registry number of the case. Svenska: Diarienummer.
   * @maxLength 50
   */
  registryNumber?: string;
  /** The actor that owns the programme. Svenska: Ägande organisation. */
  ownerId: string;
  /**
   * What the programme is about. Plain text; a blank line starts a paragraph, a line that starts with a hyphen and a space is a bullet. Svenska: Beskrivning.
   * @maxLength 20000
   */
  description?: string;
  /**
   * The vision of the programme, in the same text form. Svenska: Vision.
   * @maxLength 20000
   */
  vision?: string;
  /**
   * Steering documents that the programme starts from. Svenska: Överordnade styrdokument.
   * @maxItems 50
   */
  parentDocuments?: ParentDocument[];
  /** Left out at creation: draft. A change goes draft, in-consultation, prepared and back, and from adopted to closed; adopted is reached by an adoption only. Svenska: Status; fastställd blir programmet bara genom ett beslut om fastställande. */
  status?: ProgrammeStatus;
}
