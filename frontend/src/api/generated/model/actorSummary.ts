/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorKind } from './actorKind';
import type { Link } from './link';

/**
 * Row in the list of Actor resources; the fields mean the same as in Actor. Svenska: Aktör, rad i listan.
 */
export interface ActorSummary {
  id: string;
  version: number;
  kind: ActorKind;
  name: string;
  organisationNumber?: string;
  municipalityCode?: string;
  networkMember: boolean;
  networkConvener: boolean;
  externalId?: string;
  activeFrom?: string;
  activeTo?: string;
  soleTrader: boolean;
  updatedAt: string;
  _links: Link[];
}
