/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Programme whose measures name the figures; left out, the programme of the year. Svenska: Programmet; utelämnas det gäller årets program.
 */
export type FigureProgrammeIdFilterParameter = string;
