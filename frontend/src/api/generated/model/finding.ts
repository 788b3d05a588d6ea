/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Something that is missing or should be looked at. Svenska: iakttagelse.
 */
export interface Finding {
  /** Kind of finding in kebab case. Svenska: slag av iakttagelse. */
  code: string;
  /** The finding in words, in the language asked for. Svenska: iakttagelsen i ord. */
  detail: string;
  /** The resource to mend. Svenska: det som ska rättas. */
  href?: string;
}
