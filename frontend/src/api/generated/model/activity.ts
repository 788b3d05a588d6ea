/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivityKind } from './activityKind';
import type { ActivityMode } from './activityMode';
import type { ActorReference } from './actorReference';
import type { Link } from './link';
import type { ServicePointReference } from './servicePointReference';

/**
 * An activity as stored. Svenska: Aktivitet, sparade uppgifter.
 */
export interface Activity {
  /** Stable public id of the activity (UUIDv7). Svenska: Aktivitetens id. */
  id: string;
  /** Starts at 0 and rises at each change; the same value as in ETag. Svenska: Versionsnummer, samma som i ETag. */
  version: number;
  /** Kind of activity. Svenska: Aktivitetsslag. */
  kind: ActivityKind;
  /** Physical or digital; required for a company visit. Svenska: Fysisk eller digital; krävs för företagsbesök. */
  mode?: ActivityMode;
  /** The day it was held. Svenska: Datum. */
  heldOn: string;
  /** What was done. Svenska: Rubrik. */
  title: string;
  /** More about it, in the text form of the programme description. Svenska: Beskrivning. */
  description?: string;
  /** Code of the municipality; required for a company visit and for the inauguration of a service point. Svenska: Kommunkod; krävs för företagsbesök och invigning. */
  municipalityCode?: string;
  /** The service point; required for an inauguration. Svenska: Serviceställe; krävs för invigning. */
  servicePoint?: ServicePointReference;
  /** The actor that was visited. Svenska: Besökt företag. */
  company?: ActorReference;
  /** The actors that took part, all credited; the activity still counts once. Svenska: Medverkande aktörer; aktiviteten räknas ändå en gång. */
  participants: ActorReference[];
  /** Registry number of the case. Svenska: Diarienummer. */
  registryNumber?: string;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
