/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { DecisionOutcome } from './decisionOutcome';
import type { LimitParameter } from './limitParameter';
import type { ListSupportDecisionsSortItem } from './listSupportDecisionsSortItem';
import type { PageParameter } from './pageParameter';
import type { SearchParameter } from './searchParameter';
import type { SupportFormCode } from './supportFormCode';

export type ListSupportDecisionsParams = {
  /**
   * Decided in this year. Svenska: beslutade detta år.
   * @minimum 2000
   * @maximum 2100
   */
  year?: number;
  /**
   * Decided on this day or later. Svenska: beslutade från och med.
   */
  decidedFrom?: string;
  /**
   * Decided on this day or earlier. Svenska: beslutade till och med.
   */
  decidedTo?: string;
  /**
   * Only these support forms, separated by commas. Svenska: bara dessa stödformer, åtskilda av komma.
   */
  supportForm?: SupportFormCode[];
  /**
   * Only these outcomes, separated by commas. Svenska: bara dessa beslutstyper, åtskilda av komma.
   */
  outcome?: DecisionOutcome[];
  /**
   * Only this municipality (code). Svenska: bara denna kommun.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode?: string;
  /**
   * Only decided by this actor. Svenska: bara beslutade av aktören.
   */
  decidingActorId?: string;
  /**
   * Only applied for by this actor. Svenska: bara sökta av aktören.
   */
  applicantId?: string;
  /**
   * Only from this source. Svenska: bara från denna källa.
   * @pattern ^[a-z0-9-]{1,50}$
   */
  sourceCode?: string;
  /**
   * Only from this import. Svenska: bara från denna import.
   */
  importId?: string;
  /**
   * Granted at least this, in SEK. Svenska: beviljat minst, kronor.
   * @minimum 0
   * @maximum 999999999999.99
   */
  amountFrom?: number;
  /**
   * Granted at most this, in SEK. Svenska: beviljat högst, kronor.
   * @minimum 0
   * @maximum 999999999999.99
   */
  amountTo?: number;
  /**
   * Text to search for in names, titles and registry numbers, upper or lower case. Svenska: text att söka efter i namn, rubriker och diarienummer.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: sortering, minustecken för fallande.
   */
  sort?: ListSupportDecisionsSortItem[];
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
