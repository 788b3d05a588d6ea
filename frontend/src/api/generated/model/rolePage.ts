/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { MachineClientRights } from './machineClientRights';
import type { PageMeta } from './pageMeta';
import type { RoleRights } from './roleRights';

/**
 * A page of roles. Svenska: En sida roller.
 */
export interface RolePage {
  /** The rows of the page. Svenska: Sidans rader. */
  items: RoleRights[];
  /** Every kind of machine client, beside each page. Svenska: Varje slags maskinklient. */
  machineClients: MachineClientRights[];
  _meta: PageMeta;
  /** Links: self, first, prev, next and last, with all other query parameters kept. Svenska: Länkar mellan sidorna. */
  _links: Link[];
}
