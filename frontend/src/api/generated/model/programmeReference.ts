/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A programme in short. Svenska: program i korthet.
 */
export interface ProgrammeReference {
  /** Id of the programme. Svenska: programmets id. */
  id: string;
  /** Title of the programme. Svenska: titel. */
  title: string;
}
