/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { PriorityAreaSummary } from './priorityAreaSummary';

/**
 * A page of priority areas. Svenska: En sida prioriterade områden.
 */
export interface PriorityAreaPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: PriorityAreaSummary[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
