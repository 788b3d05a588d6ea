/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { FollowUpSummary } from './followUpSummary';
import type { Link } from './link';
import type { PageMeta } from './pageMeta';

/**
 * A page of follow-ups. Svenska: En sida uppföljningar.
 */
export interface FollowUpPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: FollowUpSummary[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
