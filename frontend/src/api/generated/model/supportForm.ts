/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { SupportFormCode } from './supportFormCode';

/**
 * A support form. Svenska: Stödform.
 */
export interface SupportForm {
  code: SupportFormCode;
  /** Name, in the language asked for. Svenska: Namn. */
  name: string;
  /** The short name that the follow-up uses. Svenska: Kort namn i uppföljningen. */
  shortName: string;
  /** Names that imports understand, in lower case. Svenska: Namn som importen förstår. */
  aliases: string[];
  /** First day that the form can be granted. Svenska: Gäller från. */
  validFrom?: string;
  /** Last day that the form can be granted. Svenska: Gäller till. */
  validTo?: string;
  /** Ordinance and sections. Svenska: Författning. */
  legalBasis: string;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
