/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { Region } from './region';

/**
 * A page of regions. Svenska: En sida regioner.
 */
export interface RegionPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: Region[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
