/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { PriorityAreaProgrammeIdFilterParameter } from './priorityAreaProgrammeIdFilterParameter';
import type { PriorityAreaSortParameter } from './priorityAreaSortParameter';

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
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: PriorityAreaSortParameter;
};
