/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A service point in short. Svenska: Serviceställe i korthet.
 */
export interface ServicePointReference {
  /** Id of the service point. Svenska: Serviceställets id. */
  id: string;
  /** Name of the service point. Svenska: Namn. */
  name: string;
}
