/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorKindFilterParameter } from './actorKindFilterParameter';
import type { ActorSortParameter } from './actorSortParameter';
import type { ExportFormatParameter } from './exportFormatParameter';
import type { MunicipalityCodeFilterParameter } from './municipalityCodeFilterParameter';
import type { NetworkMemberFilterParameter } from './networkMemberFilterParameter';
import type { SearchParameter } from './searchParameter';

export type ExportActorsParams = {
  /**
   * Format of the file. A sheet of Excel holds at most 1 048 575 rows beside its headings; a larger selection is refused (400) in this format. A file is as of the moment when it was asked for; one whose connection ends before the body does is not whole. Svenska: Filformat. Ett Excelblad rymmer högst 1 048 575 rader utöver rubrikerna; ett större urval nekas (400) i det formatet. Filen visar ett enda ögonblick; den vars anslutning bryts före svarets slut är inte hel.
   */
  format?: ExportFormatParameter;
  /**
   * Only these kinds, separated by commas. Svenska: Bara dessa typer, åtskilda av komma.
   */
  kind?: ActorKindFilterParameter;
  /**
   * Only this municipality (code). Svenska: Bara denna kommun.
   */
  municipalityCode?: MunicipalityCodeFilterParameter;
  /**
   * Only members of the network, or only others. Svenska: Bara med i nätverket, eller bara övriga.
   */
  networkMember?: NetworkMemberFilterParameter;
  /**
   * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. At most 20 words. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas. Högst 20 ord.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: ActorSortParameter;
};
