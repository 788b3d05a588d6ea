/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';

/**
 * An organisation number in full. Svenska: Ett organisationsnummer i klartext.
 */
export interface FullOrganisationNumber {
  /** Id of the actor. Svenska: Organisationens id. */
  actorId: string;
  /** All ten digits, as NNNNNN-NNNN. Svenska: Alla tio siffror. */
  organisationNumber: string;
  /** Whether it is a personal number, and the reading so was recorded. Svenska: Om det är ett personnummer, så att läsningen antecknades. */
  soleTrader: boolean;
  /** Self and the actor. Svenska: Länkar. */
  _links: Link[];
}
