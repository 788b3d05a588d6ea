/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { RegionChoiceParameter } from './regionChoiceParameter';

export type GetFollowUpParams = {
  /**
   * Code of another region, whose published content is then read: adopted programmes with their areas, adopted plans with their measures, approved follow-ups. Left out, the own region is read. Svenska: En annan regions kod; då läses det som den regionen har publicerat. Utelämnas den läses den egna.
   * @pattern ^[0-9]{2}$
   */
  regionCode?: RegionChoiceParameter;
};
