/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ChangeOperation } from './changeOperation';

export type ChangeOperationFilterParameter = ChangeOperation;
