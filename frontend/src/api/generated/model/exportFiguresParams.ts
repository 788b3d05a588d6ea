/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { FigureProgrammeIdFilterParameter } from './figureProgrammeIdFilterParameter';
import type { FigureYearFilterParameter } from './figureYearFilterParameter';

export type ExportFiguresParams = {
  /**
   * Format of the file. A sheet of Excel holds at most 1 048 575 rows beside its headings; a larger selection is refused (400) in this format. A file is as of the moment when it was asked for; one whose connection ends before the body does is not whole. Svenska: Filformat. Ett Excelblad rymmer högst 1 048 575 rader utöver rubrikerna; ett större urval nekas (400) i det formatet. Filen visar ett enda ögonblick; den vars anslutning bryts före svarets slut är inte hel.
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
