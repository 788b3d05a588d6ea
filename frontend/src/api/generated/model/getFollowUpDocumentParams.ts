/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { DocumentFormatParameter } from './documentFormatParameter';

export type GetFollowUpDocumentParams = {
  /**
   * Format of the document. Svenska: Dokumentformat.
   */
  format?: DocumentFormatParameter;
};
