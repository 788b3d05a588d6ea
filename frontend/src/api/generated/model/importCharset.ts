/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Character encoding of a file. Svenska: Teckenkodning.
 */
export type ImportCharset = (typeof ImportCharset)[keyof typeof ImportCharset];

export const ImportCharset = {
  'utf-8': 'utf-8',
  'windows-1252': 'windows-1252',
} as const;
