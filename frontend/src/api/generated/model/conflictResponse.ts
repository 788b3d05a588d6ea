/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Problem } from './problem';

/**
 * The state or a uniqueness rule does not allow it. `code` tells which: illegal-transition, duplicate, in-use, locked, import-has-errors, import-outdated or concurrent-change (nothing was saved: try again). Svenska: Tillståndet eller ett krav på unika värden hindrar; `code` anger vad.
 */
export type ConflictResponse = Problem;
