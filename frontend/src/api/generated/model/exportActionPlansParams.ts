/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanStatus } from './actionPlanStatus';
import type { ExportActionPlansSortItem } from './exportActionPlansSortItem';
import type { ExportFormatParameter } from './exportFormatParameter';
import type { SearchParameter } from './searchParameter';

export type ExportActionPlansParams = {
  /**
   * Format of the file. Svenska: filformat.
   */
  format?: ExportFormatParameter;
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
  sort?: ExportActionPlansSortItem[];
};
