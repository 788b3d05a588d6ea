/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { MunicipalityCodeFilterParameter } from './municipalityCodeFilterParameter';
import type { SearchParameter } from './searchParameter';
import type { ServicePlanSortParameter } from './servicePlanSortParameter';
import type { ServicePlanStatusFilterParameter } from './servicePlanStatusFilterParameter';
import type { ServicePlanYearFilterParameter } from './servicePlanYearFilterParameter';

export type ExportServicePlansParams = {
  /**
   * Format of the file. A sheet of Excel holds at most 1 048 575 rows beside its headings; a larger selection is refused (400) in this format. A file is as of the moment when it was asked for; one whose connection ends before the body does is not whole. Svenska: Filformat. Ett Excelblad rymmer högst 1 048 575 rader utöver rubrikerna; ett större urval nekas (400) i det formatet. Filen visar ett enda ögonblick; den vars anslutning bryts före svarets slut är inte hel.
   */
  format?: ExportFormatParameter;
  /**
   * Only this municipality (code). Svenska: Bara denna kommun.
   */
  municipalityCode?: MunicipalityCodeFilterParameter;
  /**
   * In progress until the day it is adopted, adopted, expired after the last day of the year it lasts or was extended to. A municipality without a plan has none. The list may grow: treat an unknown value as other. Svenska: Under arbete, antagen, utgången. Listan kan växa.
   */
  status?: ServicePlanStatusFilterParameter;
  /**
   * In force on 31 December of this year: adopted by then, begun, and not yet expired. Svenska: Gällande den 31 december detta år: antagen då, påbörjad och inte utgången.
   * @minimum 2000
   * @maximum 2100
   */
  year?: ServicePlanYearFilterParameter;
  /**
   * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. At most 20 words. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas. Högst 20 ord.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: ServicePlanSortParameter;
};
