/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Service given on behalf of another: post, pharmacy, payment, Systembolaget. The list may grow: treat an unknown value as other. Svenska: Post, apotek, betaltjänster, systembolag. Listan kan växa.
 */
export type DelegatedService = (typeof DelegatedService)[keyof typeof DelegatedService];

export const DelegatedService = {
  post: 'post',
  pharmacy: 'pharmacy',
  payment: 'payment',
  systembolaget: 'systembolaget',
} as const;
