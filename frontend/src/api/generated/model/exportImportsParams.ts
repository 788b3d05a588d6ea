/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { ImportSortParameter } from './importSortParameter';
import type { ImportStatusFilterParameter } from './importStatusFilterParameter';
import type { SearchParameter } from './searchParameter';
import type { SourceCodeFilterParameter } from './sourceCodeFilterParameter';

export type ExportImportsParams = {
  /**
   * Format of the file. A sheet of Excel holds at most 1 048 575 rows beside its headings; a larger selection is refused (400) in this format. A file is as of the moment when it was asked for; one whose connection ends before the body does is not whole. Svenska: Filformat. Ett Excelblad rymmer högst 1 048 575 rader utöver rubrikerna; ett större urval nekas (400) i det formatet. Filen visar ett enda ögonblick; den vars anslutning bryts före svarets slut är inte hel.
   */
  format?: ExportFormatParameter;
  /**
   * Reviewed (read, nothing changed), applied, reversed (undone). The list may grow: treat an unknown value as other. Svenska: Granskad, genomförd, ångrad. Listan kan växa.
   */
  status?: ImportStatusFilterParameter;
  /**
   * Only from this source. Svenska: Bara från denna källa.
   */
  sourceCode?: SourceCodeFilterParameter;
  /**
   * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. At most 20 words. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas. Högst 20 ord.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: ImportSortParameter;
};
