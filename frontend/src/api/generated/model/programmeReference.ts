/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A programme in short. Svenska: Program i korthet.
 */
export interface ProgrammeReference {
  /** Id of the programme. Svenska: Programmets id. */
  id: string;
  /** Title of the programme. Svenska: Titel. */
  title: string;
}
