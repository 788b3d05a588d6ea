/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';

/**
 * A region of Sweden. Svenska: region.
 */
export interface Region {
  /** Code of the county (SCB, two digits). Svenska: länskod. */
  code: string;
  /** Name of the region. Svenska: namn. */
  name: string;
  /** Name of the county. Svenska: länets namn. */
  countyName: string;
  /** Letter of the county. Svenska: länsbokstav. */
  letter: string;
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
