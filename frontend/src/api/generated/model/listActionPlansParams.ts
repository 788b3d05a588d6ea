/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanStatus } from './actionPlanStatus';
import type { LimitParameter } from './limitParameter';
import type { ListActionPlansSortItem } from './listActionPlansSortItem';
import type { PageParameter } from './pageParameter';
import type { SearchParameter } from './searchParameter';

export type ListActionPlansParams = {
  /**
   * Only the plans of this programme. Svenska: bara programmets planer.
   */
  programmeId?: string;
  /**
   * Only this year. Svenska: bara detta år.
   * @minimum 2000
   * @maximum 2100
   */
  year?: number;
  /**
   * Only this status. Svenska: bara denna status.
   */
  status?: ActionPlanStatus;
  /**
   * Text to search for in names, titles and registry numbers, upper or lower case. Svenska: text att söka efter i namn, rubriker och diarienummer.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: sortering, minustecken för fallande.
   */
  sort?: ListActionPlansSortItem[];
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
