/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ServicePointKind } from './servicePointKind';

export type ServicePointKindFilterParameter = ServicePointKind;
