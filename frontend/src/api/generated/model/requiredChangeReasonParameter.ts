/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Why the decision is corrected or the import undone, kept in the history: percent-encoded UTF-8, at most 500 characters when decoded. Left out the answer is 400. Svenska: Varför beslutet rättas eller importen ångras; sparas i historiken. Procentkodad UTF-8, högst 500 tecken. Saknas det blir svaret 400.
 */
export type RequiredChangeReasonParameter = string;
