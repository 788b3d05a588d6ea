/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { FigureProgrammeIdFilterParameter } from './figureProgrammeIdFilterParameter';
import type { FigureYearFilterParameter } from './figureYearFilterParameter';
import type { LimitParameter } from './limitParameter';
import type { PageParameter } from './pageParameter';

export type ListFiguresParams = {
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
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: Sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: Rader per sida, högst 100.
   */
  limit?: LimitParameter;
};
