/**
 * Generated from openapi.yaml by orval; do not edit.
 */

export type ExportSupportDecisionsSortItem =
  (typeof ExportSupportDecisionsSortItem)[keyof typeof ExportSupportDecisionsSortItem];

export const ExportSupportDecisionsSortItem = {
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
