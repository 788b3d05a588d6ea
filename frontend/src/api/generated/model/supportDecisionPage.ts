/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { SupportDecisionSummary } from './supportDecisionSummary';
import type { SupportTotals } from './supportTotals';

/**
 * A page of support decisions. Svenska: en sida stödbeslut.
 */
export interface SupportDecisionPage {
  /** The rows of the page. Svenska: sidans rader. */
  items: SupportDecisionSummary[];
  /** Sums over the whole filtered selection, not only this page. Svenska: summor för hela urvalet. */
  totals: SupportTotals;
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: länkar mellan sidorna. */
  _links: Link[];
}
