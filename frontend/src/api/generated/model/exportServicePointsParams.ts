/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorIdFilterParameter } from './actorIdFilterParameter';
import type { ExportFormatParameter } from './exportFormatParameter';
import type { MunicipalityCodeFilterParameter } from './municipalityCodeFilterParameter';
import type { OpenedFromFilterParameter } from './openedFromFilterParameter';
import type { OpenedToFilterParameter } from './openedToFilterParameter';
import type { SearchParameter } from './searchParameter';
import type { ServicePointKindFilterParameter } from './servicePointKindFilterParameter';
import type { ServicePointSortParameter } from './servicePointSortParameter';

export type ExportServicePointsParams = {
  /**
   * Format of the file. A sheet of Excel holds at most 1 048 575 rows beside its headings; a larger selection is refused (400) in this format. A file is as of the moment when it was asked for; one whose connection ends before the body does is not whole. Svenska: Filformat. Ett Excelblad rymmer högst 1 048 575 rader utöver rubrikerna; ett större urval nekas (400) i det formatet. Filen visar ett enda ögonblick; den vars anslutning bryts före svarets slut är inte hel.
   */
  format?: ExportFormatParameter;
  /**
   * Kind of service point: grocery store, fuel station, both combined, mobile shop, safety point (SOT-punkt), community service point. The list may grow: treat an unknown value as other. Svenska: Dagligvarubutik, drivmedel, kombinerad, mobil, SOT-punkt, servicepunkt. Listan kan växa.
   */
  kind?: ServicePointKindFilterParameter;
  /**
   * Only this municipality (code). Svenska: Bara denna kommun.
   */
  municipalityCode?: MunicipalityCodeFilterParameter;
  /**
   * Only those run by this actor. Svenska: Bara de som aktören driver.
   */
  actorId?: ActorIdFilterParameter;
  /**
   * Opened on this day or later. Svenska: Öppnade från och med.
   */
  openedFrom?: OpenedFromFilterParameter;
  /**
   * Opened on this day or earlier. Svenska: Öppnade till och med.
   */
  openedTo?: OpenedToFilterParameter;
  /**
   * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. At most 20 words. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas. Högst 20 ord.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: ServicePointSortParameter;
};
