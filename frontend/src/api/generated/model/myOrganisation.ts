/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorKind } from './actorKind';

/**
 * The organisation of the caller. Svenska: Anroparens organisation.
 */
export interface MyOrganisation {
  /** Id of the actor. Svenska: Aktörens id. */
  id: string;
  /** Name of the organisation. Svenska: Namn. */
  name: string;
  kind: ActorKind;
}
