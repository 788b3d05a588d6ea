/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanStatus } from './actionPlanStatus';

/**
 * Content of an action plan as the client writes it. Svenska: Handlingsplan, uppgifter att spara.
 */
export interface ActionPlanInput {
  /** The programme of the plan; fixed once created. Svenska: Programmet; kan inte bytas. */
  programmeId: string;
  /**
   * Year of the plan, within the period of the programme. Svenska: År.
   * @minimum 2000
   * @maximum 2100
   */
  year: number;
  /**
   * Registry number of the case. Svenska: Diarienummer.
   * @maxLength 50
   */
  registryNumber?: string;
  /**
   * Introduction to the plan, in the text form of the programme description. Svenska: Beskrivning.
   * @maxLength 20000
   */
  description?: string;
  /** Left out at creation: draft. A change goes between draft and in-network-review, and from adopted to reported-to-board, followed-up and archived; adopted is reached by an adoption only. Svenska: Status; fastställd blir planen bara genom ett beslut om fastställande. */
  status?: ActionPlanStatus;
}
