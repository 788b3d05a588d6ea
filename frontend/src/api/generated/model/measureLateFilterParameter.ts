/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only those that are late, or only others. Late is what has an end before today (Swedish time) and is still planned or ongoing. Svenska: Bara försenade, eller bara övriga. Försenad är en insats vars slut har passerat och som ännu är planerad eller pågående.
 */
export type MeasureLateFilterParameter = boolean;
