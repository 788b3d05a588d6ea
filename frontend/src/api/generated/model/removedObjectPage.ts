/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { RemovedObject } from './removedObject';

/**
 * A page of removed objects. Svenska: En sida borttagna objekt.
 */
export interface RemovedObjectPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: RemovedObject[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
