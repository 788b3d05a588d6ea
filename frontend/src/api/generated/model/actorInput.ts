/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorKind } from './actorKind';

/**
 * Content of an actor as the client writes it. Svenska: Aktör, uppgifter att spara.
 */
export interface ActorInput {
  /** Kind of organisation. Svenska: Typ av organisation. */
  kind: ActorKind;
  /**
   * Name of the organisation. Svenska: Namn.
   * @maxLength 200
   * @pattern \S
   */
  name: string;
  /**
   * Organisation number: ten digits with a valid check digit. Written with or without dash and century, stored as ten digits, shown as NNNNNN-NNNN. The number of a sole trader is a personal identity number and is shown as NNNNNN-****; sent back so, it stays. Svenska: Organisationsnummer; för enskild firma visas bara de sex första siffrorna.
   * @pattern ^([0-9]{2})?[0-9]{6}-?([0-9]{4}|[*]{4})$
   */
  organisationNumber?: string;
  /**
   * Code of the municipality (SCB, four digits). Svenska: Kommunkod.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode?: string;
  /**
   * Code of the county (SCB, two digits). Svenska: Länskod.
   * @pattern ^[0-9]{2}$
   */
  countyCode?: string;
  /**
   * Address for messages to the organisation. Svenska: E-postadress.
   * @maxLength 200
   */
  email?: string;
  /**
   * Stable id of the organisation at the identity provider. Unique in the region; ties the people who sign in to this organisation. Svenska: Organisationens id hos inloggningstjänsten.
   * @maxLength 100
   * @pattern .*\S.*
   */
  externalId?: string;
  /** Takes part in the regional network for commercial service (Service Z). Svenska: Med i nätverket (Service Z). */
  networkMember?: boolean;
  /** Convenes the network. Svenska: Sammankallande i nätverket. */
  networkConvener?: boolean;
  /** First day of activity. Svenska: Verksam från. */
  activeFrom?: string;
  /** Last day of activity; not before activeFrom. Svenska: Verksam till. */
  activeTo?: string;
}
