/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { GrantedRight } from './grantedRight';
import type { MachineClient } from './machineClient';

/**
 * A kind of machine client with the rights that scopes can give it. Svenska: Ett slags maskinklient och dess rättigheter.
 */
export interface MachineClientRights {
  code: MachineClient;
  /** The rights by name. Svenska: Rättigheterna efter namn. */
  rights: GrantedRight[];
}
