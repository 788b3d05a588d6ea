/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ServicePlanStatus } from './servicePlanStatus';

export type ServicePlanStatusFilterParameter = ServicePlanStatus;
