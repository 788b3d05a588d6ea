/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. At most 20 words. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas. Högst 20 ord.
 */
export type SearchParameter = string;
