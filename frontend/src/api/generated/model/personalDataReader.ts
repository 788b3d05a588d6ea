/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Who read, and through which client. Svenska: Vem som läste, och med vilken klient.
 */
export interface PersonalDataReader {
  /** Id of the person or client at the identity provider. Svenska: Läsarens id i inloggningstjänsten. */
  userId: string;
  /** Name. Svenska: Namn. */
  name: string;
  /** Name of the organisation. Svenska: Organisationens namn. */
  organisation: string;
  /** The client that the token was issued to. Svenska: Klienten. */
  clientId?: string;
}
