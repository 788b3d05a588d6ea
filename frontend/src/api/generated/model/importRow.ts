/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ImportDifference } from './importDifference';
import type { ImportedDecision } from './importedDecision';
import type { ImportRowError } from './importRowError';
import type { RowVerdict } from './rowVerdict';

/**
 * A row of an import. Svenska: importrad.
 */
export interface ImportRow {
  /** Number of the row in the file; the header is row 1. Svenska: radnummer; rubriken är rad 1. */
  rowNumber: number;
  verdict: RowVerdict;
  /** Id of the case. Svenska: ärende-id. */
  externalCaseId?: string;
  /** Number of the decision. Svenska: beslutsnummer. */
  decisionNumber?: string;
  /** Name of the applicant. Svenska: sökande. */
  applicantName?: string;
  /** Name of the support form. Svenska: stödform. */
  supportFormName?: string;
  /** Amount granted, in SEK. Svenska: beviljat belopp. */
  grantedAmount?: number;
  /** Values that the row changes. Svenska: ändrade värden. */
  differences: ImportDifference[];
  /** Faults; the import cannot be applied while there are any. Svenska: fel. */
  errors: ImportRowError[];
  /** What else will happen, in the language asked for. Svenska: upplysningar. */
  notes: string[];
  supportDecision?: ImportedDecision;
}
