/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorIdFilterParameter } from './actorIdFilterParameter';
import type { LimitParameter } from './limitParameter';
import type { MunicipalityCodeFilterParameter } from './municipalityCodeFilterParameter';
import type { OpenedFromFilterParameter } from './openedFromFilterParameter';
import type { OpenedToFilterParameter } from './openedToFilterParameter';
import type { PageParameter } from './pageParameter';
import type { SearchParameter } from './searchParameter';
import type { ServicePointKindFilterParameter } from './servicePointKindFilterParameter';
import type { ServicePointSortParameter } from './servicePointSortParameter';

export type ListServicePointsParams = {
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
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: Sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: Rader per sida, högst 100.
   */
  limit?: LimitParameter;
};
