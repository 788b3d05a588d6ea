/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Size and position of a page. Svenska: sidans läge och storlek.
 */
export interface PageMeta {
  /** Number of rows in the whole selection. Svenska: antal rader i urvalet. */
  totalRecords: number;
  /** Number of this page, from 1. Svenska: sidans nummer. */
  page: number;
  /** Rows per page, as used. Svenska: rader per sida. */
  limit: number;
  /** Rows on this page. Svenska: rader på sidan. */
  count: number;
}
