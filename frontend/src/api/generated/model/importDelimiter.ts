/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Column delimiter of a file. Svenska: kolumnavskiljare.
 */
export type ImportDelimiter = (typeof ImportDelimiter)[keyof typeof ImportDelimiter];

export const ImportDelimiter = {
  ';': ';',
  ',': ',',
} as const;
