/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Unit of a value: number, kronor, percent, kilometres, minutes. The list may grow: treat an unknown value as other. Svenska: Enhet: st, kr, %, km, min. Listan kan växa.
 */
export type Unit = (typeof Unit)[keyof typeof Unit];

export const Unit = {
  count: 'count',
  sek: 'sek',
  percent: 'percent',
  km: 'km',
  min: 'min',
} as const;
