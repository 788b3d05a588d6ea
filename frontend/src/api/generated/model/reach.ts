/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * How far a right reaches: every row of the region, those the own organisation answers for, or those of the machine client's own source. Svenska: Hur långt en rättighet räcker: hela regionen, den egna organisationens eller den egna källans rader.
 */
export type Reach = (typeof Reach)[keyof typeof Reach];

export const Reach = {
  region: 'region',
  organisation: 'organisation',
  source: 'source',
} as const;
