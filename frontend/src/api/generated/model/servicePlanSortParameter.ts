/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ServicePlanSortParameterItem } from './servicePlanSortParameterItem';

/**
 * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
 */
export type ServicePlanSortParameter = ServicePlanSortParameterItem[];
