/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { AsOfParameter } from './asOfParameter';
import type { RegionChoiceParameter } from './regionChoiceParameter';

export type GetProgrammeParams = {
  /**
   * A time (RFC 3339) that has been: the answer is the object as it was then, with the version and names of then and without links to changes. When it did not exist, or no longer exists, the answer is 404; a time to come is answered 400. Svenska: En tidpunkt som har varit: svaret är objektet som det var då. Fanns det inte då, eller finns det inte längre, blir svaret 404.
   */
  asOf?: AsOfParameter;
  /**
   * Code of another region, whose published content is then read: adopted programmes with their areas, adopted plans with their measures, approved follow-ups. Left out, the own region is read. Svenska: En annan regions kod; då läses det som den regionen har publicerat. Utelämnas den läses den egna.
   * @pattern ^[0-9]{2}$
   */
  regionCode?: RegionChoiceParameter;
};
