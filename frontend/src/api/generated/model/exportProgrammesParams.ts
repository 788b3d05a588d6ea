/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { ExportProgrammesSortItem } from './exportProgrammesSortItem';
import type { ProgrammeStatus } from './programmeStatus';
import type { SearchParameter } from './searchParameter';

export type ExportProgrammesParams = {
  /**
   * Format of the file. Svenska: filformat.
   */
  format?: ExportFormatParameter;
  /**
   * Only this status. Svenska: bara denna status.
   */
  status?: ProgrammeStatus;
  /**
   * Text to search for in names, titles and registry numbers, upper or lower case. Svenska: text att söka efter i namn, rubriker och diarienummer.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: sortering, minustecken för fallande.
   */
  sort?: ExportProgrammesSortItem[];
};
