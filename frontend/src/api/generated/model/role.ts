/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Reader sees everything of the region; coordinator also changes it. The list may grow: treat an unknown value as other. Svenska: Läsare ser, samordnare ändrar. Listan kan växa.
 */
export type Role = (typeof Role)[keyof typeof Role];

export const Role = {
  reader: 'reader',
  coordinator: 'coordinator',
} as const;
