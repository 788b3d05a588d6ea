/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { PriorityAreaProgrammeIdFilterParameter } from './priorityAreaProgrammeIdFilterParameter';
import type { PriorityAreaSortParameter } from './priorityAreaSortParameter';

export type ExportPriorityAreasParams = {
  /**
   * Format of the file. A sheet of Excel holds at most 1 048 575 rows beside its headings; a larger selection is refused (400) in this format. A file is as of the moment when it was asked for; one whose connection ends before the body does is not whole. Svenska: Filformat. Ett Excelblad rymmer högst 1 048 575 rader utöver rubrikerna; ett större urval nekas (400) i det formatet. Filen visar ett enda ögonblick; den vars anslutning bryts före svarets slut är inte hel.
   */
  format?: ExportFormatParameter;
  /**
   * Only the areas of this programme. Svenska: Bara programmets områden.
   */
  programmeId?: PriorityAreaProgrammeIdFilterParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: PriorityAreaSortParameter;
};
