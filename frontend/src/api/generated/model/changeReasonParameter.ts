/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Why the change is made, kept in the history: percent-encoded UTF-8, at most 500 characters when decoded. Svenska: Varför ändringen görs; sparas i historiken. Procentkodad UTF-8, högst 500 tecken.
 */
export type ChangeReasonParameter = string;
