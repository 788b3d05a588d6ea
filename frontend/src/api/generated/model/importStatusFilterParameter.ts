/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ImportStatus } from './importStatus';

export type ImportStatusFilterParameter = ImportStatus;
