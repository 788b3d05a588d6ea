/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { AmountFromFilterParameter } from './amountFromFilterParameter';
import type { AmountToFilterParameter } from './amountToFilterParameter';
import type { ApplicantIdFilterParameter } from './applicantIdFilterParameter';
import type { DecidedFromFilterParameter } from './decidedFromFilterParameter';
import type { DecidedToFilterParameter } from './decidedToFilterParameter';
import type { DecidingActorIdFilterParameter } from './decidingActorIdFilterParameter';
import type { ExportFormatParameter } from './exportFormatParameter';
import type { ImportIdFilterParameter } from './importIdFilterParameter';
import type { MunicipalityCodeFilterParameter } from './municipalityCodeFilterParameter';
import type { OutcomeFilterParameter } from './outcomeFilterParameter';
import type { SearchParameter } from './searchParameter';
import type { SecrecyFilterParameter } from './secrecyFilterParameter';
import type { SourceCodeFilterParameter } from './sourceCodeFilterParameter';
import type { SupportDecisionSortParameter } from './supportDecisionSortParameter';
import type { SupportDecisionSupportFormFilterParameter } from './supportDecisionSupportFormFilterParameter';
import type { SupportDecisionYearFilterParameter } from './supportDecisionYearFilterParameter';

export type ExportSupportDecisionsParams = {
  /**
   * Format of the file. A sheet of Excel holds at most 1 048 575 rows beside its headings; a larger selection is refused (400) in this format. A file is as of the moment when it was asked for; one whose connection ends before the body does is not whole. Svenska: Filformat. Ett Excelblad rymmer högst 1 048 575 rader utöver rubrikerna; ett större urval nekas (400) i det formatet. Filen visar ett enda ögonblick; den vars anslutning bryts före svarets slut är inte hel.
   */
  format?: ExportFormatParameter;
  /**
   * Decided in this year. Svenska: Beslutade detta år.
   * @minimum 2000
   * @maximum 2100
   */
  year?: SupportDecisionYearFilterParameter;
  /**
   * Decided on this day or later. Svenska: Beslutade från och med.
   */
  decidedFrom?: DecidedFromFilterParameter;
  /**
   * Decided on this day or earlier. Svenska: Beslutade till och med.
   */
  decidedTo?: DecidedToFilterParameter;
  /**
   * Only these support forms, separated by commas. Svenska: Bara dessa stödformer, åtskilda av komma.
   */
  supportForm?: SupportDecisionSupportFormFilterParameter;
  /**
   * Only these outcomes, separated by commas. Svenska: Bara dessa beslutstyper, åtskilda av komma.
   */
  outcome?: OutcomeFilterParameter;
  /**
   * Only this municipality (code). Svenska: Bara denna kommun.
   */
  municipalityCode?: MunicipalityCodeFilterParameter;
  /**
   * Only decided by this actor. Svenska: Bara beslutade av aktören.
   */
  decidingActorId?: DecidingActorIdFilterParameter;
  /**
   * Only applied for by this actor. Svenska: Bara sökta av aktören.
   */
  applicantId?: ApplicantIdFilterParameter;
  /**
   * Only from this source. Svenska: Bara från denna källa.
   */
  sourceCode?: SourceCodeFilterParameter;
  /**
   * Only from this import. Svenska: Bara från denna import.
   */
  importId?: ImportIdFilterParameter;
  /**
   * Granted at least this, in SEK. Svenska: Beviljat minst, kronor.
   */
  amountFrom?: AmountFromFilterParameter;
  /**
   * Granted at most this, in SEK. Svenska: Beviljat högst, kronor.
   */
  amountTo?: AmountToFilterParameter;
  /**
   * Marked as secret or not. Svenska: Sekretessmarkerade eller inte.
   */
  secrecy?: SecrecyFilterParameter;
  /**
   * Words to search for in names, titles and registry numbers, in upper or lower case; all must occur. At most 20 words. Svenska: Ord att söka efter i namn, rubriker och diarienummer; alla måste finnas. Högst 20 ord.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
   */
  sort?: SupportDecisionSortParameter;
};
