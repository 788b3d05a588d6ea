/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ChangeLogSortParameterItem } from './changeLogSortParameterItem';

/**
 * Order: id, or -id for newest first, which is the default. Svenska: Ordning; senaste först om inget anges.
 */
export type ChangeLogSortParameter = ChangeLogSortParameterItem[];
