/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';

/**
 * A municipality of Sweden. Svenska: Kommun.
 */
export interface Municipality {
  /** Code of the municipality (SCB, four digits). Svenska: Kommunkod. */
  code: string;
  /** Name of the municipality. Svenska: Namn. */
  name: string;
  /** Code of its region. Svenska: Regionens länskod. */
  regionCode: string;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
