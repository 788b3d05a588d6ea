/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorKind } from './actorKind';
import type { LimitParameter } from './limitParameter';
import type { ListActorsSortItem } from './listActorsSortItem';
import type { PageParameter } from './pageParameter';
import type { SearchParameter } from './searchParameter';

export type ListActorsParams = {
  /**
   * Only these kinds, separated by commas. Svenska: bara dessa typer, åtskilda av komma.
   */
  kind?: ActorKind[];
  /**
   * Only this municipality (code). Svenska: bara denna kommun.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode?: string;
  /**
   * Only members of the network, or only others. Svenska: bara med i nätverket, eller bara övriga.
   */
  networkMember?: boolean;
  /**
   * Text to search for in names, titles and registry numbers, upper or lower case. Svenska: text att söka efter i namn, rubriker och diarienummer.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: sortering, minustecken för fallande.
   */
  sort?: ListActorsSortItem[];
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
