/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanStatus } from './actionPlanStatus';

/**
 * Change of an action plan by merge patch (RFC 7396): fields left out stay, null empties, lists are replaced whole. The fields are those of ActionPlanInput, and the result must be valid as such. Svenska: Handlingsplan, ändringar; fält som utelämnas behålls, null tömmer, listor ersätts helt.
 */
export interface ActionPlanPatch {
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
   * @maxLength 20000
   * @nullable
   */
  description?: string | null;
  status?: ActionPlanStatus | null;
}
