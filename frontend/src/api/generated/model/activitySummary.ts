/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivityKind } from './activityKind';
import type { ActivityMode } from './activityMode';
import type { ActorReference } from './actorReference';
import type { Link } from './link';
import type { ServicePointReference } from './servicePointReference';

/**
 * Row in the list of Activity resources; the fields mean the same as in Activity. Svenska: Aktivitet, rad i listan.
 */
export interface ActivitySummary {
  id: string;
  version: number;
  kind: ActivityKind;
  mode?: ActivityMode;
  heldOn: string;
  title: string;
  municipalityCode?: string;
  servicePoint?: ServicePointReference;
  company?: ActorReference;
  participants: ActorReference[];
  _links: Link[];
}
