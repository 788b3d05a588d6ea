/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * An action plan in short. Svenska: handlingsplan i korthet.
 */
export interface ActionPlanReference {
  /** Id of the plan. Svenska: planens id. */
  id: string;
  /** Title of the plan. Svenska: rubrik. */
  title: string;
  /** Year of the plan. Svenska: år. */
  year: number;
}
