/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ImportSortParameter } from './importSortParameter';
import type { ImportStatusFilterParameter } from './importStatusFilterParameter';
import type { LimitParameter } from './limitParameter';
import type { PageParameter } from './pageParameter';
import type { SearchParameter } from './searchParameter';
import type { SourceCodeFilterParameter } from './sourceCodeFilterParameter';

export type ListImportsParams = {
  /**
   * Reviewed (read, nothing changed), applied, reversed (undone). The list may grow: treat an unknown value as other. Svenska: Granskad, genomförd, ångrad. Listan kan växa.
   */
  status?: ImportStatusFilterParameter;
  /**
   * Only from this source. Svenska: Bara från denna källa.
   */
  sourceCode?: SourceCodeFilterParameter;
  /**
   * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. At most 20 words. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas. Högst 20 ord.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: ImportSortParameter;
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: Sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: Rader per sida, högst 100.
   */
  limit?: LimitParameter;
};
