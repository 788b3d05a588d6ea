/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { SupportDecisionSummary } from './supportDecisionSummary';
import type { SupportTotals } from './supportTotals';

/**
 * A page of support decisions. Svenska: En sida stödbeslut.
 */
export interface SupportDecisionPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: SupportDecisionSummary[];
  /** Sums over the whole filtered selection, not only this page. Svenska: Summor för hela urvalet. */
  totals: SupportTotals;
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
