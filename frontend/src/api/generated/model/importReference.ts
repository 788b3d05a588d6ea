/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The row of an import. Svenska: rad i en import.
 */
export interface ImportReference {
  /** Id of the import. Svenska: importens id. */
  id: string;
  /** Name of the file. Svenska: filnamn. */
  fileName: string;
  /** Number of the row in the file. Svenska: radnummer. */
  rowNumber: number;
}
