/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A right; also the name of an OAuth scope. The list may grow: treat an unknown value as other. Svenska: Rättighet, tillika OAuth-scope. Listan kan växa.
 */
export type Permission = (typeof Permission)[keyof typeof Permission];

export const Permission = {
  programmesread: 'programmes.read',
  programmeswrite: 'programmes.write',
  measureswrite: 'measures.write',
  'action-plansadopt': 'action-plans.adopt',
  actorsread: 'actors.read',
  actorswrite: 'actors.write',
  activitiesread: 'activities.read',
  activitieswrite: 'activities.write',
  'support-decisionsread': 'support-decisions.read',
  'support-decisionswrite': 'support-decisions.write',
  secrecymark: 'secrecy.mark',
  applicantsregister: 'applicants.register',
  'follow-upsread': 'follow-ups.read',
  'follow-upswrite': 'follow-ups.write',
  'follow-upsapprove': 'follow-ups.approve',
  'personal-dataread': 'personal-data.read',
  administrationread: 'administration.read',
  administrationwrite: 'administration.write',
} as const;
