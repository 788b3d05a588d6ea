/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { LimitParameter } from './limitParameter';
import type { ListMeasuresSortItem } from './listMeasuresSortItem';
import type { MeasureStatus } from './measureStatus';
import type { PageParameter } from './pageParameter';
import type { SearchParameter } from './searchParameter';
import type { SupportFormCode } from './supportFormCode';

export type ListMeasuresParams = {
  /**
   * Only the measures of this plan. Svenska: bara planens insatser.
   */
  actionPlanId?: string;
  /**
   * Only plans of this year. Svenska: bara planer för detta år.
   * @minimum 2000
   * @maximum 2100
   */
  year?: number;
  /**
   * Only the measures of this programme. Svenska: bara programmets insatser.
   */
  programmeId?: string;
  /**
   * Only this priority area. Svenska: bara detta område.
   */
  priorityAreaId?: string;
  /**
   * Only this status. Svenska: bara denna status.
   */
  status?: MeasureStatus;
  /**
   * Only those that this actor answers for. Svenska: bara den ansvariga aktörens.
   */
  responsibleId?: string;
  /**
   * Only those whose responsible actor belongs to this municipality. Svenska: bara dem vars ansvariga hör till kommunen.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode?: string;
  /**
   * Only those that link this support form. Svenska: bara dem som följer upp stödformen.
   */
  supportForm?: SupportFormCode;
  /**
   * Text to search for in names, titles and registry numbers, upper or lower case. Svenska: text att söka efter i namn, rubriker och diarienummer.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: sortering, minustecken för fallande.
   */
  sort?: ListMeasuresSortItem[];
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: rader per sida, högst 100.
   * @minimum 1
   */
  limit?: LimitParameter;
};
