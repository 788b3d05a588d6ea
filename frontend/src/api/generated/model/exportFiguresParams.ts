/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { FigureProgrammeIdFilterParameter } from './figureProgrammeIdFilterParameter';
import type { FigureYearFilterParameter } from './figureYearFilterParameter';

export type ExportFiguresParams = {
  /**
   * Format of the file. Svenska: Filformat.
   */
  format?: ExportFormatParameter;
  /**
   * Year of the figures; left out, last year. Svenska: År; utelämnas det gäller förra året.
   * @minimum 2000
   * @maximum 2100
   */
  year?: FigureYearFilterParameter;
  /**
   * Programme whose measures name the figures; left out, the programme of the year. Svenska: Programmet; utelämnas det gäller årets program.
   */
  programmeId?: FigureProgrammeIdFilterParameter;
};
