/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanSummary } from './actionPlanSummary';
import type { Link } from './link';
import type { PageMeta } from './pageMeta';

/**
 * A page of action plans. Svenska: en sida handlingsplaner.
 */
export interface ActionPlanPage {
  /** The rows of the page. Svenska: sidans rader. */
  items: ActionPlanSummary[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: länkar mellan sidorna. */
  _links: Link[];
}
