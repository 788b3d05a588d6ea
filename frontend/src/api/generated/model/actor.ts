/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorKind } from './actorKind';
import type { Link } from './link';

/**
 * An actor as stored. Svenska: aktör.
 */
export interface Actor {
  /** Stable public id of the actor (UUIDv7). Svenska: organisationens id. */
  id: string;
  /** Rises by one at each change; the same value as in ETag. Svenska: versionsnummer, samma som i ETag. */
  version: number;
  /** Kind of organisation. Svenska: typ av organisation. */
  kind: ActorKind;
  /** Name of the organisation. Svenska: namn. */
  name: string;
  /** Organisation number: ten digits with a valid check digit. Written with or without dash and century, stored as ten digits, shown as NNNNNN-NNNN. The number of a sole trader is a personal identity number and is shown as NNNNNN-****. Svenska: organisationsnummer; för enskild firma visas bara de sex första siffrorna. */
  organisationNumber?: string;
  /** Code of the municipality (SCB, four digits). Svenska: kommunkod. */
  municipalityCode?: string;
  /** Code of the county (SCB, two digits). Svenska: länskod. */
  countyCode?: string;
  /** Address for messages to the organisation. Svenska: e-postadress. */
  email?: string;
  /** Stable id of the organisation at the identity provider. Unique; ties the people who sign in to this organisation. Svenska: organisationens id hos inloggningstjänsten. */
  externalId?: string;
  /** Takes part in the regional network for commercial service (Service Z). Svenska: med i nätverket (Service Z). */
  networkMember: boolean;
  /** Convenes the network. Svenska: sammankallande i nätverket. */
  networkConvener: boolean;
  /** First day of activity. Svenska: verksam från. */
  activeFrom?: string;
  /** Last day of activity; not before activeFrom. Svenska: verksam till. */
  activeTo?: string;
  /** Derived from the organisation number. Svenska: enskild firma, härlett ur organisationsnumret. */
  soleTrader: boolean;
  /** When it was last changed. Svenska: senast ändrad. */
  updatedAt?: string;
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
