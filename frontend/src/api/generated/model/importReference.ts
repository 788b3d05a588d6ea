/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The row of an import. Svenska: Rad i en import.
 */
export interface ImportReference {
  /** Id of the import. Svenska: Importens id. */
  id: string;
  /** Name of the file. Svenska: Filnamn. */
  fileName: string;
  /** Number of the row in the file. Svenska: Radnummer. */
  rowNumber: number;
}
