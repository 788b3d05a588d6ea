/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { FollowUpProgrammeIdFilterParameter } from './followUpProgrammeIdFilterParameter';
import type { FollowUpSortParameter } from './followUpSortParameter';
import type { FollowUpStatusFilterParameter } from './followUpStatusFilterParameter';
import type { LimitParameter } from './limitParameter';
import type { PageParameter } from './pageParameter';
import type { RegionChoiceParameter } from './regionChoiceParameter';
import type { SearchParameter } from './searchParameter';
import type { YearFilterParameter } from './yearFilterParameter';

export type ListFollowUpsParams = {
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
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: Sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: Rader per sida, högst 100.
   */
  limit?: LimitParameter;
  /**
   * Code of another region, whose published content is then read: adopted programmes with their areas, adopted plans with their measures, approved follow-ups. Left out, the own region is read. Svenska: En annan regions kod; då läses det som den regionen har publicerat. Utelämnas den läses den egna.
   * @pattern ^[0-9]{2}$
   */
  regionCode?: RegionChoiceParameter;
};
