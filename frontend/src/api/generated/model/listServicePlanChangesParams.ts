/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { LimitParameter } from './limitParameter';
import type { PageParameter } from './pageParameter';

export type ListServicePlanChangesParams = {
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: Sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: Rader per sida, högst 100.
   */
  limit?: LimitParameter;
};
