/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { FollowUpProgrammeIdFilterParameter } from './followUpProgrammeIdFilterParameter';
import type { FollowUpSortParameter } from './followUpSortParameter';
import type { FollowUpStatusFilterParameter } from './followUpStatusFilterParameter';
import type { SearchParameter } from './searchParameter';
import type { YearFilterParameter } from './yearFilterParameter';

export type ExportFollowUpsParams = {
  /**
   * Format of the file. A sheet of Excel holds at most 1 048 575 rows beside its headings; a larger selection is refused (400) in this format. A file is as of the moment when it was asked for; one whose connection ends before the body does is not whole. Svenska: Filformat. Ett Excelblad rymmer högst 1 048 575 rader utöver rubrikerna; ett större urval nekas (400) i det formatet. Filen visar ett enda ögonblick; den vars anslutning bryts före svarets slut är inte hel.
   */
  format?: ExportFormatParameter;
  /**
   * Only this programme. Svenska: Bara detta program.
   */
  programmeId?: FollowUpProgrammeIdFilterParameter;
  /**
   * Only this year. Svenska: Bara detta år.
   * @minimum 2000
   * @maximum 2100
   */
  year?: YearFilterParameter;
  /**
   * Draft, collecting, compiled, reviewed, approved, submitted to Tillväxtverket, to the board, approved by the board, archived. The list may grow: treat an unknown value as other. Svenska: Utkast, insamling, sammanställd, granskad, godkänd, inskickad, till nämnd, godkänd av nämnd, arkiverad. Listan kan växa.
   */
  status?: FollowUpStatusFilterParameter;
  /**
   * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. At most 20 words. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas. Högst 20 ord.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: FollowUpSortParameter;
};
