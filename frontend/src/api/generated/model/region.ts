/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';

/**
 * A region of Sweden. Svenska: Region.
 */
export interface Region {
  /** Code of the county (SCB, two digits). Svenska: Länskod. */
  code: string;
  /** Name of the region. Svenska: Namn. */
  name: string;
  /** Name of the county. Svenska: Länets namn. */
  countyName: string;
  /** Letter of the county. Svenska: Länsbokstav. */
  letter: string;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
