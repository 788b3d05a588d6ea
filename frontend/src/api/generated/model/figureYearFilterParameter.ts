/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Year of the figures; left out, last year. Svenska: År; utelämnas det gäller förra året.
 */
export type FigureYearFilterParameter = number;
