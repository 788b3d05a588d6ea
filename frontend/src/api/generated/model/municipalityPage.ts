/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { Municipality } from './municipality';
import type { PageMeta } from './pageMeta';

/**
 * A page of municipalities. Svenska: en sida kommuner.
 */
export interface MunicipalityPage {
  /** The rows of the page. Svenska: sidans rader. */
  items: Municipality[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: länkar mellan sidorna. */
  _links: Link[];
}
