/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanAdoption } from './actionPlanAdoption';
import type { Link } from './link';
import type { PageMeta } from './pageMeta';

/**
 * A page of adoptions. Svenska: En sida beslut.
 */
export interface ActionPlanAdoptionPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: ActionPlanAdoption[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
