/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ExportFormatParameter =
  (typeof ExportFormatParameter)[keyof typeof ExportFormatParameter];

export const ExportFormatParameter = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
