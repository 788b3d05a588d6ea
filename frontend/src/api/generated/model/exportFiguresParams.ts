/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';

export type ExportFiguresParams = {
  /**
   * Format of the file. Svenska: filformat.
   */
  format?: ExportFormatParameter;
  /**
   * Year of the figures; left out, last year. Svenska: år; utelämnas det gäller förra året.
   * @minimum 2000
   * @maximum 2100
   */
  year?: number;
  /**
   * Programme whose measures name the figures; left out, the programme of the year. Svenska: programmet; utelämnas det gäller årets program.
   */
  programmeId?: string;
};
