/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * Somebody else changed it since it was read. Read again and repeat the change. Svenska: Någon annan har hunnit ändra; läs in på nytt.
 */
export type StaleVersionResponse = Problem;
