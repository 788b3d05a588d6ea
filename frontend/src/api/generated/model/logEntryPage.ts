/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { LogEntry } from './logEntry';
import type { PageMeta } from './pageMeta';

/**
 * A page of the change log, newest first. Svenska: En sida av loggen, senaste först.
 */
export interface LogEntryPage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: LogEntry[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
