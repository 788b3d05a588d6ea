/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivityKind } from './activityKind';

export type ActivityKindFilterParameter = ActivityKind;
