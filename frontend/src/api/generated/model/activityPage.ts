/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivitySummary } from './activitySummary';
import type { Link } from './link';
import type { PageMeta } from './pageMeta';

/**
 * A page of activities. Svenska: en sida aktiviteter.
 */
export interface ActivityPage {
  /** The rows of the page. Svenska: sidans rader. */
  items: ActivitySummary[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: länkar mellan sidorna. */
  _links: Link[];
}
