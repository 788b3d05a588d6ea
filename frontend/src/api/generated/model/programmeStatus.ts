/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Draft, in consultation, prepared, adopted, revised, extended, closed. The list may grow: treat an unknown value as other. Svenska: Utkast, remiss, beredd, fastställd, reviderad, förlängd, avslutad. Listan kan växa.
 */
export type ProgrammeStatus = (typeof ProgrammeStatus)[keyof typeof ProgrammeStatus];

export const ProgrammeStatus = {
  draft: 'draft',
  'in-consultation': 'in-consultation',
  prepared: 'prepared',
  adopted: 'adopted',
  revised: 'revised',
  extended: 'extended',
  closed: 'closed',
} as const;
