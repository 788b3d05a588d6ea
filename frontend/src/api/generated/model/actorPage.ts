/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorSummary } from './actorSummary';
import type { Link } from './link';
import type { PageMeta } from './pageMeta';

/**
 * A page of actors. Svenska: En sida aktörer.
 */
export interface ActorPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: ActorSummary[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
