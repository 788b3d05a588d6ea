/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type DocumentFormatParameter =
  (typeof DocumentFormatParameter)[keyof typeof DocumentFormatParameter];

export const DocumentFormatParameter = {
  docx: 'docx',
} as const;
