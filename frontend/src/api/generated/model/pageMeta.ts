/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Size and position of a page. Svenska: Sidans läge och storlek.
 */
export interface PageMeta {
  /** Number of rows in the whole selection. Svenska: Antal rader i urvalet. */
  totalRecords: number;
  /** Number of this page, from 1. Svenska: Sidans nummer. */
  page: number;
  /** Rows per page, as used. Svenska: Rader per sida. */
  limit: number;
  /** Rows on this page. Svenska: Rader på sidan. */
  count: number;
}
