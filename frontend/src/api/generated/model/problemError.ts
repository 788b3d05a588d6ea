/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * One fault in a request. Svenska: ett enskilt fel.
 */
export interface ProblemError {
  /** Where in the body, as a JSON pointer fragment. Svenska: plats i innehållet. */
  pointer?: string;
  /** Which query, path or header parameter. Svenska: vilken parameter. */
  parameter?: string;
  /** Kind of fault in kebab case, such as required, too-long, out-of-range, invalid-format, unknown-field, unknown-parameter, wrong-type, unknown-reference or locked. Svenska: slag av fel. */
  code: string;
  /** The fault in words, in the language asked for. Svenska: felet i ord. */
  detail: string;
}
