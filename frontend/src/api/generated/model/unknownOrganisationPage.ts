/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { UnknownOrganisation } from './unknownOrganisation';

/**
 * A page of unknown organisations. Svenska: En sida okända organisationer.
 */
export interface UnknownOrganisationPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: UnknownOrganisation[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
