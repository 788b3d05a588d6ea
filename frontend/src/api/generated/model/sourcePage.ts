/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { Source } from './source';

/**
 * A page of sources. Svenska: en sida källor.
 */
export interface SourcePage {
  /** The rows of the page. Svenska: sidans rader. */
  items: Source[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: länkar mellan sidorna. */
  _links: Link[];
}
