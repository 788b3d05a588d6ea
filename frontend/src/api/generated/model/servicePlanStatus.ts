/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * In progress until the day it is adopted, adopted, expired after the last day of the year it lasts or was extended to. A municipality without a plan has none. The list may grow: treat an unknown value as other. Svenska: Under arbete, antagen, utgången. Listan kan växa.
 */
export type ServicePlanStatus = (typeof ServicePlanStatus)[keyof typeof ServicePlanStatus];

export const ServicePlanStatus = {
  'in-progress': 'in-progress',
  adopted: 'adopted',
  expired: 'expired',
} as const;
