/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Figure } from './figure';

/**
 * Lines of figures. Svenska: Siffror.
 */
export interface FollowUpLines {
  /** Support. Svenska: Stöd. */
  supportLines: Figure[];
  /** Activities. Svenska: Aktiviteter. */
  activityLines: Figure[];
}
