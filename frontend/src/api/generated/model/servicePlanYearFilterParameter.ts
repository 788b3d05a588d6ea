/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * In force on 31 December of this year: adopted by then, begun, and not yet expired. Svenska: Gällande den 31 december detta år: antagen då, påbörjad och inte utgången.
 */
export type ServicePlanYearFilterParameter = number;
