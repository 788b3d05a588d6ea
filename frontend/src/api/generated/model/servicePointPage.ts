/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { ServicePointSummary } from './servicePointSummary';

/**
 * A page of service points. Svenska: En sida serviceställen.
 */
export interface ServicePointPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: ServicePointSummary[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
