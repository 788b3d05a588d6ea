/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Code of a support form: home delivery, service grant, investment support, operating support, corrosion protection. The list may grow: treat an unknown value as other. Svenska: Hemsändningsbidrag, servicebidrag, investeringsstöd, särskilt driftstöd, stöd till korrosionsskydd. Listan kan växa.
 */
export type SupportFormCode = (typeof SupportFormCode)[keyof typeof SupportFormCode];

export const SupportFormCode = {
  'home-delivery': 'home-delivery',
  'service-grant': 'service-grant',
  'investment-support': 'investment-support',
  'operating-support': 'operating-support',
  'corrosion-protection': 'corrosion-protection',
} as const;
