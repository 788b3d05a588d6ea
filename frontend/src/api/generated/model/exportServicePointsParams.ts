/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ExportFormatParameter } from './exportFormatParameter';
import type { ExportServicePointsSortItem } from './exportServicePointsSortItem';
import type { SearchParameter } from './searchParameter';
import type { ServicePointKind } from './servicePointKind';

export type ExportServicePointsParams = {
  /**
   * Format of the file. Svenska: filformat.
   */
  format?: ExportFormatParameter;
  /**
   * Only this kind. Svenska: bara denna typ.
   */
  kind?: ServicePointKind;
  /**
   * Only this municipality (code). Svenska: bara denna kommun.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode?: string;
  /**
   * Only those run by this actor. Svenska: bara de som aktören driver.
   */
  actorId?: string;
  /**
   * Opened on this day or later. Svenska: öppnade från och med.
   */
  openedFrom?: string;
  /**
   * Opened on this day or earlier. Svenska: öppnade till och med.
   */
  openedTo?: string;
  /**
   * Text to search for in names, titles and registry numbers, upper or lower case. Svenska: text att söka efter i namn, rubriker och diarienummer.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: sortering, minustecken för fallande.
   */
  sort?: ExportServicePointsSortItem[];
};
