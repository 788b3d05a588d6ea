/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanSummary } from './actionPlanSummary';
import type { Link } from './link';
import type { PageMeta } from './pageMeta';

/**
 * A page of action plans. Svenska: En sida handlingsplaner.
 */
export interface ActionPlanPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: ActionPlanSummary[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
