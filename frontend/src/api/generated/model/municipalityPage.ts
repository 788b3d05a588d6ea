/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { Municipality } from './municipality';
import type { PageMeta } from './pageMeta';

/**
 * A page of municipalities. Svenska: En sida kommuner.
 */
export interface MunicipalityPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: Municipality[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
