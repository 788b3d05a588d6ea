/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { LimitParameter } from './limitParameter';
import type { ListServicePointsSortItem } from './listServicePointsSortItem';
import type { PageParameter } from './pageParameter';
import type { SearchParameter } from './searchParameter';
import type { ServicePointKind } from './servicePointKind';

export type ListServicePointsParams = {
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
  sort?: ListServicePointsSortItem[];
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: rader per sida, högst 100.
   * @minimum 1
   */
  limit?: LimitParameter;
};
