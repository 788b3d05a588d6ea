/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Kind of actor: region, county administrative board, municipality, state agency, company, association, property owner. The list may grow: treat an unknown value as other. Svenska: Region, länsstyrelse, kommun, statlig myndighet, företag, förening, fastighetsägare. Listan kan växa.
 */
export type ActorKind = (typeof ActorKind)[keyof typeof ActorKind];

export const ActorKind = {
  region: 'region',
  'county-administrative-board': 'county-administrative-board',
  municipality: 'municipality',
  'state-agency': 'state-agency',
  company: 'company',
  association: 'association',
  'property-owner': 'property-owner',
} as const;
