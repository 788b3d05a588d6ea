/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Change } from './change';
import type { Link } from './link';
import type { PageMeta } from './pageMeta';

/**
 * A page of changes, newest first. Svenska: En sida ändringar, senaste först.
 */
export interface ChangePage {
  /** The changes of the page. Svenska: Sidans ändringar. */
  items: Change[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
