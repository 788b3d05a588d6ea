/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ImportSortParameterItem } from './importSortParameterItem';

/**
 * Order of the rows: one or more of the values, with a minus for descending. Svenska: Sortering, minustecken för fallande.
 */
export type ImportSortParameter = ImportSortParameterItem[];
