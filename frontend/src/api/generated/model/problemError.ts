/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * One fault in a request. Svenska: Ett enskilt fel.
 */
export interface ProblemError {
  /** Where in the body, as a JSON pointer fragment. Svenska: Plats i innehållet. */
  pointer?: string;
  /** Which query, path or header parameter. Svenska: Vilken parameter. */
  parameter?: string;
  /** Kind of fault in kebab case, such as required, too-long, out-of-range, invalid-format, unknown-field, unknown-parameter, wrong-type, unknown-reference or locked. Svenska: Slag av fel. */
  code: string;
  /** The fault in words, in the language asked for. Svenska: Felet i ord. */
  detail: string;
}
