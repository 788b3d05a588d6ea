/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Sign-ins with an external id that no organisation has; nothing of the person is kept. Svenska: Inloggningar med ett id hos inloggningstjänsten som ingen organisation har; inget om personen sparas.
 */
export interface UnknownOrganisation {
  /** Id of the entry. Svenska: Postens id. */
  id: string;
  /** The external id in the tokens. Svenska: Det externa id:t i inloggningen. */
  externalId: string;
  /** First time. Svenska: Första gången. */
  firstSeenAt: string;
  /** Last time. Svenska: Senaste gången. */
  lastSeenAt: string;
  /** Number of refused requests. Svenska: Antal nekade anrop. */
  attempts: number;
}
