/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { GrantedRight } from './grantedRight';
import type { Role } from './role';

/**
 * A role with its rights. Svenska: En roll och dess rättigheter.
 */
export interface RoleRights {
  code: Role;
  /** The rights by name. Svenska: Rättigheterna efter namn. */
  rights: GrantedRight[];
}
