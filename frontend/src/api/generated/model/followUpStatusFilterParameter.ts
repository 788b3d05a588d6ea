/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { FollowUpStatus } from './followUpStatus';

export type FollowUpStatusFilterParameter = FollowUpStatus;
