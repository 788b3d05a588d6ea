/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { LimitParameter } from './limitParameter';
import type { ListProgrammesSortItem } from './listProgrammesSortItem';
import type { PageParameter } from './pageParameter';
import type { ProgrammeStatus } from './programmeStatus';
import type { SearchParameter } from './searchParameter';

export type ListProgrammesParams = {
  /**
   * Only this status. Svenska: bara denna status.
   */
  status?: ProgrammeStatus;
  /**
   * Text to search for in names, titles and registry numbers, upper or lower case. Svenska: text att söka efter i namn, rubriker och diarienummer.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: sortering, minustecken för fallande.
   */
  sort?: ListProgrammesSortItem[];
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
