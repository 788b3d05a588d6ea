/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Figure } from './figure';
import type { Link } from './link';
import type { PageMeta } from './pageMeta';

/**
 * A page of figures. Svenska: En sida siffror.
 */
export interface FigurePage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: Figure[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
