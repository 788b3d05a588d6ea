/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ParentDocument } from './parentDocument';
import type { ProgrammeStatus } from './programmeStatus';

/**
 * Change of a programme by merge patch (RFC 7396): fields left out stay, null empties, lists are replaced whole. The fields are those of ProgrammeInput, and the result must be valid as such. Svenska: Program, ändringar; fält som utelämnas behålls, null tömmer, listor ersätts helt.
 */
export interface ProgrammePatch {
  /**
   * @maxLength 200
   * @pattern \S
   */
  title?: string;
  /**
   * @minimum 2000
   * @maximum 2100
   */
  periodStart?: number;
  /**
   * @minimum 2000
   * @maximum 2100
   */
  periodEnd?: number;
  /**
   * @maxLength 50
   * @nullable
   */
  registryNumber?: string | null;
  ownerId?: string;
  /**
   * @maxLength 20000
   * @nullable
   */
  description?: string | null;
  /**
   * @maxLength 20000
   * @nullable
   */
  vision?: string | null;
  /**
   * @maxItems 50
   * @nullable
   */
  parentDocuments?: ParentDocument[] | null;
  status?: ProgrammeStatus | null;
}
