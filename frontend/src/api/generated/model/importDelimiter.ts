/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Column delimiter of a file. Svenska: Kolumnavskiljare.
 */
export type ImportDelimiter = (typeof ImportDelimiter)[keyof typeof ImportDelimiter];

export const ImportDelimiter = {
  ';': ';',
  ',': ',',
} as const;
