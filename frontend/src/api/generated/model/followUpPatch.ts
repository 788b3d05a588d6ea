/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { FollowUpAreaTextInput } from './followUpAreaTextInput';
import type { FollowUpStatus } from './followUpStatus';
import type { Signatory } from './signatory';

/**
 * Change of a follow-up by merge patch (RFC 7396): fields left out stay, null empties, lists are replaced whole. The fields are those of FollowUpInput, and the result must be valid as such. Svenska: Uppföljning, ändringar; fält som utelämnas behålls, null tömmer, listor ersätts helt.
 */
export interface FollowUpPatch {
  programmeId?: string;
  /**
   * @minimum 2000
   * @maximum 2100
   */
  year?: number;
  /**
   * @maxLength 50
   * @nullable
   */
  registryNumber?: string | null;
  /**
   * @maxLength 200
   * @nullable
   */
  unit?: string | null;
  /**
   * @maxLength 200
   * @nullable
   */
  decidingBody?: string | null;
  /** @nullable */
  documentDate?: string | null;
  /**
   * @maxLength 20000
   * @nullable
   */
  caseDescription?: string | null;
  /**
   * @maxLength 20000
   * @nullable
   */
  introduction?: string | null;
  /**
   * @maxItems 20
   * @nullable
   */
  areaTexts?: FollowUpAreaTextInput[] | null;
  /**
   * @maxLength 200
   * @nullable
   */
  proposalHeading?: string | null;
  /**
   * @maxLength 20000
   * @nullable
   */
  proposal?: string | null;
  /**
   * @maxItems 20
   * @nullable
   */
  signatories?: Signatory[] | null;
  /**
   * @maxLength 20000
   * @nullable
   */
  recipients?: string | null;
  status?: FollowUpStatus | null;
}
