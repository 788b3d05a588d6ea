/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ServicePlanSortParameterItem =
  (typeof ServicePlanSortParameterItem)[keyof typeof ServicePlanSortParameterItem];

export const ServicePlanSortParameterItem = {
  municipality: 'municipality',
  '-municipality': '-municipality',
  periodStart: 'periodStart',
  '-periodStart': '-periodStart',
  title: 'title',
  '-title': '-title',
  adoptedOn: 'adoptedOn',
  '-adoptedOn': '-adoptedOn',
} as const;
