/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { LinkMethod } from './linkMethod';

/**
 * A link to a resource or to a change that is allowed now. Svenska: Länk.
 */
export interface Link {
  /** Relation: an IANA name where one exists (self, first, prev, next, last, up, latest-version), else the name of the related resource or change. Svenska: Relation. */
  rel: string;
  /** Absolute address. Svenska: Absolut adress. */
  href: string;
  method: LinkMethod;
}
