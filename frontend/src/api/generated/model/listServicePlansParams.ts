/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { LimitParameter } from './limitParameter';
import type { MunicipalityCodeFilterParameter } from './municipalityCodeFilterParameter';
import type { PageParameter } from './pageParameter';
import type { SearchParameter } from './searchParameter';
import type { ServicePlanSortParameter } from './servicePlanSortParameter';
import type { ServicePlanStatusFilterParameter } from './servicePlanStatusFilterParameter';
import type { ServicePlanYearFilterParameter } from './servicePlanYearFilterParameter';

export type ListServicePlansParams = {
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
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: Sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: Rader per sida, högst 100.
   */
  limit?: LimitParameter;
};
