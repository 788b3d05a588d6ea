/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { ProgrammeSortParameter } from './programmeSortParameter';
import type { ProgrammeStatusFilterParameter } from './programmeStatusFilterParameter';
import type { SearchParameter } from './searchParameter';

export type ExportProgrammesParams = {
  /**
   * Format of the file. Svenska: Filformat.
   */
  format?: ExportFormatParameter;
  /**
   * Draft, in consultation, prepared, adopted, revised, extended, closed. The list may grow: treat an unknown value as other. Svenska: Utkast, remiss, beredd, fastställd, reviderad, förlängd, avslutad. Listan kan växa.
   */
  status?: ProgrammeStatusFilterParameter;
  /**
   * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. At most 20 words. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas. Högst 20 ord.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: ProgrammeSortParameter;
};
