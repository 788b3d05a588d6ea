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
  /** Activities and municipal service plans. Svenska: Aktiviteter och kommunala serviceplaner. */
  activityLines: Figure[];
}
