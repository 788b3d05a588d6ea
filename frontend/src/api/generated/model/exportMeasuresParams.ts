/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanIdFilterParameter } from './actionPlanIdFilterParameter';
import type { ExportFormatParameter } from './exportFormatParameter';
import type { MeasureLateFilterParameter } from './measureLateFilterParameter';
import type { MeasureMunicipalityCodeFilterParameter } from './measureMunicipalityCodeFilterParameter';
import type { MeasureProgrammeIdFilterParameter } from './measureProgrammeIdFilterParameter';
import type { MeasureSortParameter } from './measureSortParameter';
import type { MeasureStatusFilterParameter } from './measureStatusFilterParameter';
import type { MeasureSupportFormFilterParameter } from './measureSupportFormFilterParameter';
import type { MeasureYearFilterParameter } from './measureYearFilterParameter';
import type { PriorityAreaIdFilterParameter } from './priorityAreaIdFilterParameter';
import type { ResponsibleIdFilterParameter } from './responsibleIdFilterParameter';
import type { SearchParameter } from './searchParameter';

export type ExportMeasuresParams = {
  /**
   * Format of the file. A sheet of Excel holds at most 1 048 575 rows beside its headings; a larger selection is refused (400) in this format. A file is as of the moment when it was asked for; one whose connection ends before the body does is not whole. Svenska: Filformat. Ett Excelblad rymmer högst 1 048 575 rader utöver rubrikerna; ett större urval nekas (400) i det formatet. Filen visar ett enda ögonblick; den vars anslutning bryts före svarets slut är inte hel.
   */
  format?: ExportFormatParameter;
  /**
   * Only the measures of this plan. Svenska: Bara planens insatser.
   */
  actionPlanId?: ActionPlanIdFilterParameter;
  /**
   * Only plans of this year. Svenska: Bara planer för detta år.
   * @minimum 2000
   * @maximum 2100
   */
  year?: MeasureYearFilterParameter;
  /**
   * Only the measures of this programme. Svenska: Bara programmets insatser.
   */
  programmeId?: MeasureProgrammeIdFilterParameter;
  /**
   * Only this priority area. Svenska: Bara detta område.
   */
  priorityAreaId?: PriorityAreaIdFilterParameter;
  /**
   * Planned, ongoing, completed, partly completed, not completed, dropped, moved to next year. The list may grow: treat an unknown value as other. Svenska: Planerad, pågående, genomförd, delvis genomförd, ej genomförd, utgår, flyttad till nästa år. Listan kan växa.
   */
  status?: MeasureStatusFilterParameter;
  /**
   * Only those that this actor answers for. Svenska: Bara den ansvariga aktörens.
   */
  responsibleId?: ResponsibleIdFilterParameter;
  /**
   * Only those whose responsible actor belongs to this municipality. Svenska: Bara dem vars ansvariga hör till kommunen.
   */
  municipalityCode?: MeasureMunicipalityCodeFilterParameter;
  /**
   * Code of a support form: home delivery, service grant, investment support, operating support, corrosion protection. The list may grow: treat an unknown value as other. Svenska: Hemsändningsbidrag, servicebidrag, investeringsstöd, särskilt driftstöd, stöd till korrosionsskydd. Listan kan växa.
   */
  supportForm?: MeasureSupportFormFilterParameter;
  /**
   * Only those that are late, or only others. Late is what has an end before today (Swedish time) and is still planned or ongoing. Svenska: Bara försenade, eller bara övriga. Försenad är en insats vars slut har passerat och som ännu är planerad eller pågående.
   */
  late?: MeasureLateFilterParameter;
  /**
   * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. At most 20 words. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas. Högst 20 ord.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: MeasureSortParameter;
};
