/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Where in its life the API is. The list may grow: treat an unknown value as other. Svenska: Var i livscykeln API:et är. Listan kan växa.
 */
export type ApiStatus = (typeof ApiStatus)[keyof typeof ApiStatus];

export const ApiStatus = {
  alpha: 'alpha',
  beta: 'beta',
  active: 'active',
  deprecated: 'deprecated',
  retired: 'retired',
  decommissioned: 'decommissioned',
} as const;
