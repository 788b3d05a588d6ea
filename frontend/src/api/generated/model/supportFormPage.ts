/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { PageMeta } from './pageMeta';
import type { SupportForm } from './supportForm';

/**
 * A page of support forms. Svenska: En sida stödformer.
 */
export interface SupportFormPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: SupportForm[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
