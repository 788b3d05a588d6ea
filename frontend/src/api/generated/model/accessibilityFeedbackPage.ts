/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { AccessibilityFeedback } from './accessibilityFeedback';
import type { Link } from './link';
import type { PageMeta } from './pageMeta';

/**
 * A page of feedback. Svenska: En sida synpunkter.
 */
export interface AccessibilityFeedbackPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: AccessibilityFeedback[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
