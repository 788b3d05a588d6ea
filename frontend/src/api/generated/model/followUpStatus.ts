/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Draft, collecting, compiled, reviewed, approved, submitted to Tillväxtverket, to the board, approved by the board, archived. The list may grow: treat an unknown value as other. Svenska: Utkast, insamling, sammanställd, granskad, godkänd, inskickad, till nämnd, godkänd av nämnd, arkiverad. Listan kan växa.
 */
export type FollowUpStatus = (typeof FollowUpStatus)[keyof typeof FollowUpStatus];

export const FollowUpStatus = {
  draft: 'draft',
  collecting: 'collecting',
  compiled: 'compiled',
  reviewed: 'reviewed',
  approved: 'approved',
  submitted: 'submitted',
  'to-board': 'to-board',
  'approved-by-board': 'approved-by-board',
  archived: 'archived',
} as const;
