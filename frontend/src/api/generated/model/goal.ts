/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { GoalDirection } from './goalDirection';
import type { GoalLevel } from './goalLevel';
import type { Unit } from './unit';

/**
 * A measurable goal. Svenska: Uppföljningsbart mål.
 */
export interface Goal {
  /** Stable public id of the goal (UUIDv7). Svenska: Målets id. */
  id: string;
  /** Level of the goal. Svenska: Målnivå. */
  level: GoalLevel;
  /** The goal in words. Svenska: Målet i ord. */
  text: string;
  /** Unit of the values. Svenska: Enhet. */
  unit?: Unit;
  /** Value to reach. Svenska: Målvärde. */
  targetValue?: number;
  /** Value to start from. Svenska: Utgångsvärde. */
  baselineValue?: number;
  /** Year of the baseline value. Svenska: Utgångsår. */
  baselineYear?: number;
  /** Direction of the change sought. Svenska: Riktning. */
  direction?: GoalDirection;
  /** When the value is to be reached. Svenska: Måldatum. */
  targetDate?: string;
}
