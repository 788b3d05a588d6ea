/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Something that is missing or should be looked at. Svenska: Iakttagelse.
 */
export interface Finding {
  /** Kind of finding in kebab case. Svenska: Slag av iakttagelse. */
  code: string;
  /** The finding in words, in the language asked for. Svenska: Iakttagelsen i ord. */
  detail: string;
  /** The resource to mend. Svenska: Det som ska rättas. */
  href?: string;
}
