/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ChangedFromParameter } from './changedFromParameter';
import type { ChangedToParameter } from './changedToParameter';
import type { ChangeLogResourceFilterParameter } from './changeLogResourceFilterParameter';
import type { ChangeLogSearchParameter } from './changeLogSearchParameter';
import type { ChangeLogSortParameter } from './changeLogSortParameter';
import type { ChangeOperationFilterParameter } from './changeOperationFilterParameter';
import type { LimitParameter } from './limitParameter';
import type { PageParameter } from './pageParameter';

export type SearchChangeLogParams = {
  /**
   * Words to search for in the name of the person, the organisation, the client, the trace id and the reason; all must occur. Svenska: Ord att söka efter i personens namn, organisation, klient, spårnummer och skäl; alla måste finnas.
   */
  q?: ChangeLogSearchParameter;
  /**
   * Order: id, or -id for newest first, which is the default. Svenska: Ordning; senaste först om inget anges.
   */
  sort?: ChangeLogSortParameter;
  /**
   * Kind of object in the change log. The list may grow: treat an unknown value as other. Svenska: Slag av objekt i loggen. Listan kan växa.
   */
  resource?: ChangeLogResourceFilterParameter;
  /**
   * What was done with the object or its part. Svenska: Vad som gjordes med objektet eller delen.
   */
  operation?: ChangeOperationFilterParameter;
  /**
   * Changed on this day or later, in Swedish time. Svenska: Ändrat denna dag eller senare.
   */
  changedFrom?: ChangedFromParameter;
  /**
   * Changed on this day or earlier, in Swedish time. Svenska: Ändrat denna dag eller tidigare.
   */
  changedTo?: ChangedToParameter;
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: Sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: Rader per sida, högst 100.
   */
  limit?: LimitParameter;
};
