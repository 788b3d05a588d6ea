/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { AsOfParameter } from './asOfParameter';

export type GetSupportDecisionParams = {
  /**
   * A time (RFC 3339) that has been: the answer is the object as it was then, with the version and names of then and without links to changes. When it did not exist, or no longer exists, the answer is 404; a time to come is answered 400. Svenska: En tidpunkt som har varit: svaret är objektet som det var då. Fanns det inte då, eller finns det inte längre, blir svaret 404.
   */
  asOf?: AsOfParameter;
};
