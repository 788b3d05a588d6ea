/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ImportSummary } from './importSummary';
import type { Link } from './link';
import type { PageMeta } from './pageMeta';

/**
 * A page of imports. Svenska: En sida importer.
 */
export interface ImportPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: ImportSummary[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
