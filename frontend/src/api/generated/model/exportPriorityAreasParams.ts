/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { ExportPriorityAreasSortItem } from './exportPriorityAreasSortItem';

export type ExportPriorityAreasParams = {
  /**
   * Format of the file. Svenska: filformat.
   */
  format?: ExportFormatParameter;
  /**
   * Only the areas of this programme. Svenska: bara programmets områden.
   */
  programmeId?: string;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: sortering, minustecken för fallande.
   */
  sort?: ExportPriorityAreasSortItem[];
};
