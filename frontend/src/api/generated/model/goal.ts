/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { GoalDirection } from './goalDirection';
import type { GoalLevel } from './goalLevel';
import type { Unit } from './unit';

/**
 * A measurable goal. Svenska: uppföljningsbart mål.
 */
export interface Goal {
  /** Stable public id of the goal (UUIDv7). Svenska: målets id. */
  id: string;
  /** Level of the goal. Svenska: målnivå. */
  level: GoalLevel;
  /** The goal in words. Svenska: målet i ord. */
  text: string;
  /** Unit of the values. Svenska: enhet. */
  unit?: Unit;
  /** Value to reach. Svenska: målvärde. */
  targetValue?: number;
  /** Value to start from. Svenska: utgångsvärde. */
  baselineValue?: number;
  /** Year of the baseline value. Svenska: utgångsår. */
  baselineYear?: number;
  /** Direction of the change sought. Svenska: riktning. */
  direction?: GoalDirection;
  /** When the value is to be reached. Svenska: måldatum. */
  targetDate?: string;
}
