/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ImportRow } from './importRow';
import type { Link } from './link';
import type { PageMeta } from './pageMeta';

/**
 * A page of rows. Svenska: En sida rader.
 */
export interface ImportRowPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: ImportRow[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
