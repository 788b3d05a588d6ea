/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorKind } from './actorKind';

/**
 * Only these kinds, separated by commas. Svenska: Bara dessa typer, åtskilda av komma.
 */
export type ActorKindFilterParameter = ActorKind[];
