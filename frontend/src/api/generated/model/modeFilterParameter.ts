/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivityMode } from './activityMode';

export type ModeFilterParameter = ActivityMode;
