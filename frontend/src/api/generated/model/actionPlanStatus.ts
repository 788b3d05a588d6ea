/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Draft, in network review, adopted, reported to the board, followed up, archived. The list may grow: treat an unknown value as other. Svenska: Utkast, samråd, beslutad, anmäld till nämnd, uppföljd, arkiverad. Listan kan växa.
 */
export type ActionPlanStatus = (typeof ActionPlanStatus)[keyof typeof ActionPlanStatus];

export const ActionPlanStatus = {
  draft: 'draft',
  'in-network-review': 'in-network-review',
  adopted: 'adopted',
  'reported-to-board': 'reported-to-board',
  'followed-up': 'followed-up',
  archived: 'archived',
} as const;
