/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { RemovableKind } from './removableKind';

/**
 * Only these kinds. Svenska: Bara dessa slag.
 */
export type RemovableKindFilterParameter = RemovableKind[];
