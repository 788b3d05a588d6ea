/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A file of support decisions. Svenska: Fil med stödbeslut.
 */
export interface ImportUpload {
  /** CSV with a header row, UTF-8 or Windows-1252, semicolon or comma. Svenska: CSV-fil med rubrikrad. */
  file: Blob | File;
  /**
   * Code of the source. Default nyps. Svenska: Källans kod; förval nyps.
   * @pattern ^[a-z0-9-]{1,50}$
   */
  sourceCode?: string;
}
