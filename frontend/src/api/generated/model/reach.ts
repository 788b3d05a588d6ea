/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * How far a right reaches: every row of the region, those the own organisation answers for, those of the machine client's own source, or what is published. Svenska: Hur långt en rättighet räcker: hela regionen, den egna organisationens eller den egna källans rader, eller det som är publicerat.
 */
export type Reach = (typeof Reach)[keyof typeof Reach];

export const Reach = {
  region: 'region',
  organisation: 'organisation',
  source: 'source',
  published: 'published',
} as const;
