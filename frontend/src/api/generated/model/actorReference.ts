/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * An actor in short. Svenska: aktör i korthet.
 */
export interface ActorReference {
  /** Id of the actor. Svenska: aktörens id. */
  id: string;
  /** Name of the actor. Svenska: namn. */
  name: string;
}
