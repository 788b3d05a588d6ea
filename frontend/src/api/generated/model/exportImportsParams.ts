/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { ExportImportsSortItem } from './exportImportsSortItem';
import type { ImportStatus } from './importStatus';
import type { SearchParameter } from './searchParameter';

export type ExportImportsParams = {
  /**
   * Format of the file. Svenska: filformat.
   */
  format?: ExportFormatParameter;
  /**
   * Only this status. Svenska: bara denna status.
   */
  status?: ImportStatus;
  /**
   * Only from this source. Svenska: bara från denna källa.
   * @pattern ^[a-z0-9-]{1,50}$
   */
  sourceCode?: string;
  /**
   * Text to search for in names, titles and registry numbers, upper or lower case. Svenska: text att söka efter i namn, rubriker och diarienummer.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: sortering, minustecken för fallande.
   */
  sort?: ExportImportsSortItem[];
};
