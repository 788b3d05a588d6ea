/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { SupportFormCode } from './supportFormCode';

export type MeasureSupportFormFilterParameter = SupportFormCode;
