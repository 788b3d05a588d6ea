/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { MeasureSummary } from './measureSummary';
import type { PageMeta } from './pageMeta';

/**
 * A page of measures. Svenska: En sida insatser.
 */
export interface MeasurePage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: MeasureSummary[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
