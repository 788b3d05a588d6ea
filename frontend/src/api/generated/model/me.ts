/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { MyOrganisation } from './myOrganisation';
import type { Permission } from './permission';
import type { RegionReference } from './regionReference';
import type { Role } from './role';

/**
 * The caller. Svenska: Den som anropar.
 */
export interface Me {
  /** Name of the person or of the client. Svenska: Namn. */
  name: string;
  organisation: MyOrganisation;
  region: RegionReference;
  /** Roles of the person; empty for a machine client. Svenska: Roller. */
  roles: Role[];
  /** What the caller may do. Svenska: Rättigheter. */
  permissions: Permission[];
  /** The permissions that reach only what the caller's organisation, or a machine client's source, answers for. Svenska: De rättigheter som bara gäller det egna: organisationens, eller maskinklientens källas. */
  ownOnlyPermissions: Permission[];
  /** Id of the client that the token was given to; a person's is the application. Svenska: Id för klienten som fick token; en persons är tillämpningen. */
  client?: string;
  /** Self first, then related resources and the changes allowed now. Svenska: Länkar: self först, sedan det som hör ihop och det som får göras nu. */
  _links: Link[];
}
