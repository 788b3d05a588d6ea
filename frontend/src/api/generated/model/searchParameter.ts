/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Text to search for in names, titles and registry numbers, upper or lower case. Svenska: text att söka efter i namn, rubriker och diarienummer.
 */
export type SearchParameter = string;
