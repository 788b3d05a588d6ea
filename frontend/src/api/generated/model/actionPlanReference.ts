/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * An action plan in short. Svenska: Handlingsplan i korthet.
 */
export interface ActionPlanReference {
  /** Id of the plan. Svenska: Planens id. */
  id: string;
  /** Title of the plan. Svenska: Rubrik. */
  title: string;
  /** Year of the plan. Svenska: År. */
  year: number;
}
