/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivityKind } from './activityKind';
import type { ActivityMode } from './activityMode';
import type { ActorReference } from './actorReference';
import type { Link } from './link';
import type { ServicePointReference } from './servicePointReference';

/**
 * An activity as stored. Svenska: aktivitet.
 */
export interface Activity {
  /** Stable public id of the activity (UUIDv7). Svenska: aktivitetens id. */
  id: string;
  /** Rises by one at each change; the same value as in ETag. Svenska: versionsnummer, samma som i ETag. */
  version: number;
  /** Kind of activity. Svenska: aktivitetsslag. */
  kind: ActivityKind;
  /** Physical or digital; required for a company visit. Svenska: fysisk eller digital; krävs för företagsbesök. */
  mode?: ActivityMode;
  /** The day it was held. Svenska: datum. */
  heldOn: string;
  /** What was done. Svenska: rubrik. */
  title: string;
  /** More about it, in the text form of the programme description. Svenska: beskrivning. */
  description?: string;
  /** Code of the municipality; required for a company visit and for the inauguration of a service point. Svenska: kommunkod; krävs för företagsbesök och invigning. */
  municipalityCode?: string;
  /** The service point; required for an inauguration. Svenska: serviceställe; krävs för invigning. */
  servicePoint?: ServicePointReference;
  /** The actor that was visited. Svenska: besökt företag. */
  company?: ActorReference;
  /** The actors that took part, all credited; the activity still counts once. Svenska: medverkande aktörer; aktiviteten räknas ändå en gång. */
  participants: ActorReference[];
  /** Registry number of the case. Svenska: diarienummer. */
  registryNumber?: string;
  /** Self first, then related resources and the changes allowed now. Svenska: länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
