/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { ServicePlanSummary } from './servicePlanSummary';

/**
 * A page of service plans. Svenska: En sida serviceplaner.
 */
export interface ServicePlanPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: ServicePlanSummary[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
