/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Granted, partly granted, rejected, dismissed, closed without decision. The list may grow: treat an unknown value as other. Svenska: Bifall, delvis bifall, avslag, avvisning, avskrivning. Listan kan växa.
 */
export type DecisionOutcome = (typeof DecisionOutcome)[keyof typeof DecisionOutcome];

export const DecisionOutcome = {
  granted: 'granted',
  'partly-granted': 'partly-granted',
  rejected: 'rejected',
  dismissed: 'dismissed',
  'closed-without-decision': 'closed-without-decision',
} as const;
