/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { PersonalDataRead } from './personalDataRead';

/**
 * A page of readings. Svenska: En sida läsningar.
 */
export interface PersonalDataReadPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: PersonalDataRead[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
