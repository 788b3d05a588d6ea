/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { PriorityAreaProgrammeIdFilterParameter } from './priorityAreaProgrammeIdFilterParameter';
import type { PriorityAreaSortParameter } from './priorityAreaSortParameter';
import type { SearchParameter } from './searchParameter';

export type ExportPriorityAreasParams = {
  /**
   * Format of the file. Svenska: Filformat.
   */
  format?: ExportFormatParameter;
  /**
   * Only the areas of this programme. Svenska: Bara programmets områden.
   */
  programmeId?: PriorityAreaProgrammeIdFilterParameter;
  /**
   * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas.
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: PriorityAreaSortParameter;
};
