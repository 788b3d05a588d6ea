/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type SupportDecisionSortParameterItem =
  (typeof SupportDecisionSortParameterItem)[keyof typeof SupportDecisionSortParameterItem];

export const SupportDecisionSortParameterItem = {
  decidedOn: 'decidedOn',
  '-decidedOn': '-decidedOn',
  grantedAmount: 'grantedAmount',
  '-grantedAmount': '-grantedAmount',
  applicant: 'applicant',
  '-applicant': '-applicant',
  supportForm: 'supportForm',
  '-supportForm': '-supportForm',
  municipality: 'municipality',
  '-municipality': '-municipality',
} as const;
