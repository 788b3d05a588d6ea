/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActionPlanStatus } from './actionPlanStatus';

/**
 * Content of an action plan as the client writes it. Svenska: handlingsplan som den skrivs in.
 */
export interface ActionPlanInput {
  /** The programme of the plan; fixed once created. Svenska: programmet; kan inte bytas. */
  programmeId: string;
  /**
   * Year of the plan, within the period of the programme. Svenska: år.
   * @minimum 2000
   * @maximum 2100
   */
  year: number;
  /**
   * Registry number of the case. Svenska: diarienummer.
   * @maxLength 50
   */
  registryNumber?: string;
  /**
   * Introduction to the plan, in the text form of the programme description. Svenska: beskrivning.
   * @maxLength 20000
   */
  description?: string;
  /** A new plan is a draft. A change here goes between draft and in-network-review, and from adopted to reported-to-board, followed-up and archived; adopted is reached by an adoption only. Svenska: status; fastställd blir planen bara genom ett beslut om fastställande. */
  status?: ActionPlanStatus;
}
