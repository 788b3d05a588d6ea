/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * EU regulation on de minimis aid, or none. The list may grow: treat an unknown value as other. Svenska: EU-förordning om stöd av mindre betydelse, eller ingen. Listan kan växa.
 */
export type StateAidBasis = (typeof StateAidBasis)[keyof typeof StateAidBasis];

export const StateAidBasis = {
  '2023-2831': '2023-2831',
  '2023-2832': '2023-2832',
  '1407-2013': '1407-2013',
  '360-2012': '360-2012',
  none: 'none',
} as const;
