/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';

/**
 * A source of support decisions. Svenska: Källa.
 */
export interface Source {
  /** Code: nyps, county-administrative-board, serviceprogram or other. The list may grow. Svenska: Kod; listan kan växa. */
  code: string;
  /** Name, in the language asked for. Svenska: Namn. */
  name: string;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
