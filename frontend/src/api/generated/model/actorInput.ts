/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorKind } from './actorKind';

/**
 * Content of an actor as the client writes it. Svenska: aktör som den skrivs in.
 */
export interface ActorInput {
  /** Kind of organisation. Svenska: typ av organisation. */
  kind: ActorKind;
  /**
   * Name of the organisation. Svenska: namn.
   * @maxLength 200
   * @pattern \S
   */
  name: string;
  /**
   * Organisation number: ten digits with a valid check digit. Written with or without dash and century, stored as ten digits, shown as NNNNNN-NNNN. The number of a sole trader is a personal identity number and is shown as NNNNNN-****. Svenska: organisationsnummer; för enskild firma visas bara de sex första siffrorna.
   * @pattern ^([0-9]{2})?[0-9]{6}-?[0-9]{4}$
   */
  organisationNumber?: string;
  /**
   * Code of the municipality (SCB, four digits). Svenska: kommunkod.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode?: string;
  /**
   * Code of the county (SCB, two digits). Svenska: länskod.
   * @pattern ^[0-9]{2}$
   */
  countyCode?: string;
  /**
   * Address for messages to the organisation. Svenska: e-postadress.
   * @maxLength 254
   */
  email?: string;
  /**
   * Stable id of the organisation at the identity provider. Unique; ties the people who sign in to this organisation. Svenska: organisationens id hos inloggningstjänsten.
   * @maxLength 200
   */
  externalId?: string;
  /** Takes part in the regional network for commercial service (Service Z). Svenska: med i nätverket (Service Z). */
  networkMember?: boolean;
  /** Convenes the network. Svenska: sammankallande i nätverket. */
  networkConvener?: boolean;
  /** First day of activity. Svenska: verksam från. */
  activeFrom?: string;
  /** Last day of activity; not before activeFrom. Svenska: verksam till. */
  activeTo?: string;
}
