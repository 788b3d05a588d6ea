/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ListSupportDecisionsSortItem =
  (typeof ListSupportDecisionsSortItem)[keyof typeof ListSupportDecisionsSortItem];

export const ListSupportDecisionsSortItem = {
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
