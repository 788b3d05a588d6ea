/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';

/**
 * A municipality of Sweden. Svenska: kommun.
 */
export interface Municipality {
  /** Code of the municipality (SCB, four digits). Svenska: kommunkod. */
  code: string;
  /** Name of the municipality. Svenska: namn. */
  name: string;
  /** Code of its region. Svenska: regionens länskod. */
  regionCode: string;
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
