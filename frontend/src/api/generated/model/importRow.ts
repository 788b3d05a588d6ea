/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ImportDifference } from './importDifference';
import type { ImportedDecision } from './importedDecision';
import type { ImportRowError } from './importRowError';
import type { RowVerdict } from './rowVerdict';

/**
 * A row of an import. Svenska: Importrad.
 */
export interface ImportRow {
  /** Number of the row in the file; the header is row 1. Svenska: Radnummer; rubriken är rad 1. */
  rowNumber: number;
  verdict: RowVerdict;
  /** Id of the case. Svenska: Ärende-id. */
  externalCaseId?: string;
  /** Number of the decision. Svenska: Beslutsnummer. */
  decisionNumber?: string;
  /** Name of the applicant. Svenska: Sökande. */
  applicantName?: string;
  /** Name of the support form. Svenska: Stödform. */
  supportFormName?: string;
  /** Amount granted, in SEK. Svenska: Beviljat belopp. */
  grantedAmount?: number;
  /** Values that the row changes. Svenska: Ändrade värden. */
  differences: ImportDifference[];
  /** Faults; the import cannot be applied while there are any. Svenska: Fel. */
  errors: ImportRowError[];
  /** What else the row will do, or did once the import is applied or undone, in the language asked for. Svenska: Upplysningar om vad raden gör därutöver, eller gjorde när importen är genomförd eller ångrad. */
  notes: string[];
  supportDecision?: ImportedDecision;
}
