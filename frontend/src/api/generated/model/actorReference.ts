/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * An actor in short. Svenska: Aktör i korthet.
 */
export interface ActorReference {
  /** Id of the actor. Svenska: Aktörens id. */
  id: string;
  /** Name of the actor. Svenska: Namn. */
  name: string;
}
