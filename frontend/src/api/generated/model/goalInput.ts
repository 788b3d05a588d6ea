/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { GoalDirection } from './goalDirection';
import type { GoalLevel } from './goalLevel';
import type { Unit } from './unit';

/**
 * A measurable goal as the client writes it. Svenska: Uppföljningsbart mål, uppgifter att spara.
 */
export interface GoalInput {
  /** Id of a goal to keep; left out for a new goal. Svenska: Målets id; utelämnas för ett nytt mål. */
  id?: string;
  /** Level of the goal. Svenska: Målnivå. */
  level: GoalLevel;
  /**
   * The goal in words. Svenska: Målet i ord.
   * @maxLength 500
   * @pattern \S
   */
  text: string;
  /** Unit of the values. Svenska: Enhet. */
  unit?: Unit;
  /**
   * Value to reach. Svenska: Målvärde.
   * @minimum 0
   * @maximum 999999999999.99
   */
  targetValue?: number;
  /**
   * Value to start from. Svenska: Utgångsvärde.
   * @minimum 0
   * @maximum 999999999999.99
   */
  baselineValue?: number;
  /**
   * Year of the baseline value. Svenska: Utgångsår.
   * @minimum 2000
   * @maximum 2100
   */
  baselineYear?: number;
  /** Direction of the change sought. Svenska: Riktning. */
  direction?: GoalDirection;
  /** When the value is to be reached. Svenska: Måldatum. */
  targetDate?: string;
}
