/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { MeasureStatus } from './measureStatus';

export type MeasureStatusFilterParameter = MeasureStatus;
