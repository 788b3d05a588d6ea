/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Only members of the network, or only others. Svenska: Bara med i nätverket, eller bara övriga.
 */
export type NetworkMemberFilterParameter = boolean;
