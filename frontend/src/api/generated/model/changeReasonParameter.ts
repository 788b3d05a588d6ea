/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Why the change is made, kept in the history: percent-encoded UTF-8, at most 500 characters when decoded. One with a personal number in it is refused (400), as all free text is. Svenska: Varför ändringen görs; sparas i historiken. Procentkodad UTF-8, högst 500 tecken. Ett skäl med ett personnummer tas inte emot (400); det gäller all fri text.
 */
export type ChangeReasonParameter = string;
