/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * The access token is missing, expired or not valid. Svenska: Åtkomsttoken saknas, har gått ut eller gäller inte.
 */
export type UnauthenticatedResponse = Problem;
