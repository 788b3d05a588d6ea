/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ProgrammeStatus } from './programmeStatus';

export type ProgrammeStatusFilterParameter = ProgrammeStatus;
