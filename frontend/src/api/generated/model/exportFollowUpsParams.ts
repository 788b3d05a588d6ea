/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFollowUpsSortItem } from './exportFollowUpsSortItem';
import type { ExportFormatParameter } from './exportFormatParameter';
import type { FollowUpStatus } from './followUpStatus';
import type { SearchParameter } from './searchParameter';

export type ExportFollowUpsParams = {
  /**
   * Format of the file. Svenska: filformat.
   */
  format?: ExportFormatParameter;
  /**
   * Only this programme. Svenska: bara detta program.
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
  status?: FollowUpStatus;
  /**
   * Text to search for in names, titles and registry numbers, upper or lower case. Svenska: text att söka efter i namn, rubriker och diarienummer.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: sortering, minustecken för fallande.
   */
  sort?: ExportFollowUpsSortItem[];
};
