/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { SupportFormCode } from './supportFormCode';

/**
 * A support form. Svenska: stödform.
 */
export interface SupportForm {
  code: SupportFormCode;
  /** Name, in the language asked for. Svenska: namn. */
  name: string;
  /** The short name that the follow-up uses. Svenska: kort namn i uppföljningen. */
  shortName: string;
  /** Other names, also understood in imports. Svenska: andra namn. */
  aliases: string[];
  /** First day that the form can be granted. Svenska: gäller från. */
  validFrom?: string;
  /** Last day that the form can be granted. Svenska: gäller till. */
  validTo?: string;
  /** Ordinance and sections. Svenska: författning. */
  legalBasis: string;
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
