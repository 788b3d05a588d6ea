/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Figure } from './figure';

/**
 * Lines of figures. Svenska: siffror.
 */
export interface FollowUpLines {
  /** Support. Svenska: stöd. */
  supportLines: Figure[];
  /** Activities. Svenska: aktiviteter. */
  activityLines: Figure[];
}
