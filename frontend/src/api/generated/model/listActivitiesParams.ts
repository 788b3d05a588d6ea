/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivityKindFilterParameter } from './activityKindFilterParameter';
import type { ActivitySortParameter } from './activitySortParameter';
import type { ActivityYearFilterParameter } from './activityYearFilterParameter';
import type { CompanyIdFilterParameter } from './companyIdFilterParameter';
import type { HeldFromFilterParameter } from './heldFromFilterParameter';
import type { HeldToFilterParameter } from './heldToFilterParameter';
import type { LimitParameter } from './limitParameter';
import type { ModeFilterParameter } from './modeFilterParameter';
import type { MunicipalityCodeFilterParameter } from './municipalityCodeFilterParameter';
import type { PageParameter } from './pageParameter';
import type { ParticipantIdFilterParameter } from './participantIdFilterParameter';
import type { SearchParameter } from './searchParameter';
import type { ServicePointIdFilterParameter } from './servicePointIdFilterParameter';

export type ListActivitiesParams = {
  /**
   * Company visit, inauguration of a service point, statement, dialogue, project. The list may grow: treat an unknown value as other. Svenska: Företagsbesök, invigning, yttrande, dialog, projekt. Listan kan växa.
   */
  kind?: ActivityKindFilterParameter;
  /**
   * Physical or digital. The list may grow: treat an unknown value as other. Svenska: Fysisk eller digital. Listan kan växa.
   */
  mode?: ModeFilterParameter;
  /**
   * Held in this year. Svenska: Genomförda detta år.
   * @minimum 2000
   * @maximum 2100
   */
  year?: ActivityYearFilterParameter;
  /**
   * Held on this day or later. Svenska: Från och med.
   */
  heldFrom?: HeldFromFilterParameter;
  /**
   * Held on this day or earlier. Svenska: Till och med.
   */
  heldTo?: HeldToFilterParameter;
  /**
   * Only this municipality (code). Svenska: Bara denna kommun.
   */
  municipalityCode?: MunicipalityCodeFilterParameter;
  /**
   * Only those that this actor took part in. Svenska: Bara dem som aktören medverkat i.
   */
  participantId?: ParticipantIdFilterParameter;
  /**
   * Only this service point. Svenska: Bara detta serviceställe.
   */
  servicePointId?: ServicePointIdFilterParameter;
  /**
   * Only visits to this actor. Svenska: Bara besök hos aktören.
   */
  companyId?: CompanyIdFilterParameter;
  /**
   * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. At most 20 words. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas. Högst 20 ord.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: ActivitySortParameter;
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: Sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: Rader per sida, högst 100.
   */
  limit?: LimitParameter;
};
