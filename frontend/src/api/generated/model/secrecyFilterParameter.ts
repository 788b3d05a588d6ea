/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { SecrecyFilterParameterItem } from './secrecyFilterParameterItem';

/**
 * Marked as secret or not. Svenska: Sekretessmarkerade eller inte.
 */
export type SecrecyFilterParameter = SecrecyFilterParameterItem[];
