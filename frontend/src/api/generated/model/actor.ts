/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorKind } from './actorKind';
import type { Link } from './link';

/**
 * An actor as stored. Svenska: Aktör, sparade uppgifter.
 */
export interface Actor {
  /** Stable public id of the actor (UUIDv7). Svenska: Organisationens id. */
  id: string;
  /** Starts at 0 and rises at each change; the same value as in ETag. Svenska: Versionsnummer, samma som i ETag. */
  version: number;
  /** Kind of organisation. Svenska: Typ av organisation. */
  kind: ActorKind;
  /** Name of the organisation. Svenska: Namn. */
  name: string;
  /** Organisation number: ten digits with a valid check digit. Written with or without dash and century, stored as ten digits, shown as NNNNNN-NNNN. The number of a sole trader is a personal identity number and is shown as NNNNNN-****; sent back so, it stays. Svenska: Organisationsnummer; för enskild firma visas bara de sex första siffrorna. */
  organisationNumber?: string;
  /** Code of the municipality (SCB, four digits). Svenska: Kommunkod. */
  municipalityCode?: string;
  /** Code of the county (SCB, two digits). Svenska: Länskod. */
  countyCode?: string;
  /** Address for messages to the organisation. Svenska: E-postadress. */
  email?: string;
  /** Stable id of the organisation at the identity provider. Unique in the region; ties the people who sign in to this organisation. Svenska: Organisationens id hos inloggningstjänsten. */
  externalId?: string;
  /** Takes part in the regional network for commercial service (Service Z). Svenska: Med i nätverket (Service Z). */
  networkMember: boolean;
  /** Convenes the network. Svenska: Sammankallande i nätverket. */
  networkConvener: boolean;
  /** First day of activity. Svenska: Verksam från. */
  activeFrom?: string;
  /** Last day of activity; not before activeFrom. Svenska: Verksam till. */
  activeTo?: string;
  /** Derived from the organisation number. Svenska: Enskild firma, härlett ur organisationsnumret. */
  soleTrader: boolean;
  /** When it was created. Svenska: Skapad. */
  createdAt: string;
  /** When it was last changed. Svenska: Senast ändrad. */
  updatedAt: string;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
