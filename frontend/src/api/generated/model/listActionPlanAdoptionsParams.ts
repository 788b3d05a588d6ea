/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { LimitParameter } from './limitParameter';
import type { PageParameter } from './pageParameter';
import type { RegionChoiceParameter } from './regionChoiceParameter';

export type ListActionPlanAdoptionsParams = {
  /**
   * Number of the page, from 1. A page that does not exist is empty. Svenska: Sidans nummer, från 1.
   */
  page?: PageParameter;
  /**
   * Rows per page, at most 100; more is lowered to 100. Svenska: Rader per sida, högst 100.
   */
  limit?: LimitParameter;
  /**
   * Code of another region, whose published content is then read: adopted programmes with their areas, adopted plans with their measures, approved follow-ups. Left out, the own region is read. Svenska: En annan regions kod; då läses det som den regionen har publicerat. Utelämnas den läses den egna.
   * @pattern ^[0-9]{2}$
   */
  regionCode?: RegionChoiceParameter;
};
