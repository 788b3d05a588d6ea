/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A service point in short. Svenska: serviceställe i korthet.
 */
export interface ServicePointReference {
  /** Id of the service point. Svenska: serviceställets id. */
  id: string;
  /** Name of the service point. Svenska: namn. */
  name: string;
}
