/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorKind } from './actorKind';
import type { ExportActorsSortItem } from './exportActorsSortItem';
import type { ExportFormatParameter } from './exportFormatParameter';
import type { SearchParameter } from './searchParameter';

export type ExportActorsParams = {
  /**
   * Format of the file. Svenska: filformat.
   */
  format?: ExportFormatParameter;
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
  sort?: ExportActorsSortItem[];
};
