/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { ProgrammeSummary } from './programmeSummary';

/**
 * A page of programmes. Svenska: En sida program.
 */
export interface ProgrammePage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: ProgrammeSummary[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
