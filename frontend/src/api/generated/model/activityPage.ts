/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivitySummary } from './activitySummary';
import type { Link } from './link';
import type { PageMeta } from './pageMeta';

/**
 * A page of activities. Svenska: En sida aktiviteter.
 */
export interface ActivityPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: ActivitySummary[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
