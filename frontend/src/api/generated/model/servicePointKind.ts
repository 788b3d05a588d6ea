/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Kind of service point: grocery store, fuel station, both combined, mobile shop, safety point (SOT-punkt), community service point. The list may grow: treat an unknown value as other. Svenska: Dagligvarubutik, drivmedel, kombinerad, mobil, SOT-punkt, servicepunkt. Listan kan växa.
 */
export type ServicePointKind = (typeof ServicePointKind)[keyof typeof ServicePointKind];

export const ServicePointKind = {
  'grocery-store': 'grocery-store',
  'fuel-station': 'fuel-station',
  combined: 'combined',
  mobile: 'mobile',
  'sot-point': 'sot-point',
  'community-point': 'community-point',
} as const;
