/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { Source } from './source';

/**
 * A page of sources. Svenska: En sida källor.
 */
export interface SourcePage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: Source[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
