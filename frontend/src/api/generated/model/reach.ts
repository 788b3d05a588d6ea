/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * How far a right reaches: every row of the region, those the own organisation answers for, those of the machine client's own source, or what is published; `published-and-figures` adds the figures of every year, published or not: activities and service plans of the region by municipality, and support by the decisions of the own source. The list may grow: treat an unknown value as other. Svenska: Hur långt en rättighet räcker: hela regionen, den egna organisationens eller den egna källans rader, eller det som är publicerat, eventuellt med siffror för alla år. Listan kan växa.
 */
export type Reach = (typeof Reach)[keyof typeof Reach];

export const Reach = {
  region: 'region',
  organisation: 'organisation',
  source: 'source',
  'published-and-figures': 'published-and-figures',
  published: 'published',
} as const;
