/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Content of a priority area as the client writes it. Svenska: Prioriterat område, uppgifter att spara.
 */
export interface PriorityAreaInput {
  /** The programme of the area; fixed once created. Svenska: Programmet; kan inte bytas. */
  programmeId: string;
  /**
   * Number within the programme; unique there. Svenska: Nummer i programmet.
   * @minimum 1
   * @maximum 9
   */
  number: number;
  /**
   * What the area is to achieve. Svenska: Rubrik.
   * @maxLength 200
   * @pattern \S
   */
  title: string;
  /**
   * The word the area goes by. Svenska: Kort rubrik.
   * @maxLength 200
   * @pattern \S
   */
  shortTitle: string;
  /**
   * More about the area, in the text form of the programme description. Svenska: Beskrivning.
   * @maxLength 20000
   */
  description?: string;
}
