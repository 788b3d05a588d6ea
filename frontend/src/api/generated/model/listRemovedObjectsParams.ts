/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { LimitParameter } from './limitParameter';
import type { PageParameter } from './pageParameter';
import type { RemovableKindFilterParameter } from './removableKindFilterParameter';
import type { RemovedObjectSortParameter } from './removedObjectSortParameter';
import type { SearchParameter } from './searchParameter';

export type ListRemovedObjectsParams = {
  /**
   * Only these kinds. Svenska: Bara dessa slag.
   */
  kind?: RemovableKindFilterParameter;
  /**
   * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. At most 20 words. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas. Högst 20 ord.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: RemovedObjectSortParameter;
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: Sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: Rader per sida, högst 100.
   */
  limit?: LimitParameter;
};
