/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivityKindFilterParameter } from './activityKindFilterParameter';
import type { ActivitySortParameter } from './activitySortParameter';
import type { ActivityYearFilterParameter } from './activityYearFilterParameter';
import type { CompanyIdFilterParameter } from './companyIdFilterParameter';
import type { ExportFormatParameter } from './exportFormatParameter';
import type { HeldFromFilterParameter } from './heldFromFilterParameter';
import type { HeldToFilterParameter } from './heldToFilterParameter';
import type { ModeFilterParameter } from './modeFilterParameter';
import type { MunicipalityCodeFilterParameter } from './municipalityCodeFilterParameter';
import type { ParticipantIdFilterParameter } from './participantIdFilterParameter';
import type { SearchParameter } from './searchParameter';
import type { ServicePointIdFilterParameter } from './servicePointIdFilterParameter';

export type ExportActivitiesParams = {
  /**
   * Format of the file. A sheet of Excel holds at most 1 048 575 rows beside its headings; a larger selection is refused (400) in this format. A file is as of the moment when it was asked for; one whose connection ends before the body does is not whole. Svenska: Filformat. Ett Excelblad rymmer högst 1 048 575 rader utöver rubrikerna; ett större urval nekas (400) i det formatet. Filen visar ett enda ögonblick; den vars anslutning bryts före svarets slut är inte hel.
   */
  format?: ExportFormatParameter;
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
};
