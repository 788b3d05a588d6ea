/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanStatus } from './actionPlanStatus';

export type ActionPlanStatusFilterParameter = ActionPlanStatus;
