/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Permission } from './permission';
import type { Reach } from './reach';

/**
 * A right of a role. Svenska: En rättighet som hör till en roll.
 */
export interface GrantedRight {
  right: Permission;
  reach: Reach;
}
