/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Number of the page, from 1. A page that does not exist is empty. Svenska: Sidans nummer, från 1.
 */
export type PageParameter = number;
