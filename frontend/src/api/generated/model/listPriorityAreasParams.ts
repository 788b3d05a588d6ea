/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { LimitParameter } from './limitParameter';
import type { PageParameter } from './pageParameter';
import type { PriorityAreaProgrammeIdFilterParameter } from './priorityAreaProgrammeIdFilterParameter';
import type { PriorityAreaSortParameter } from './priorityAreaSortParameter';

export type ListPriorityAreasParams = {
  /**
   * Only the areas of this programme. Svenska: Bara programmets områden.
   */
  programmeId?: PriorityAreaProgrammeIdFilterParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: PriorityAreaSortParameter;
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: Sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: Rader per sida, högst 100.
   */
  limit?: LimitParameter;
};
