/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorKind } from './actorKind';

/**
 * The organisation of the caller. Svenska: anroparens organisation.
 */
export interface MyOrganisation {
  /** Id of the actor. Svenska: aktörens id. */
  id: string;
  /** Name of the organisation. Svenska: namn. */
  name: string;
  kind: ActorKind;
}
