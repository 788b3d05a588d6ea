/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Content of a municipal service plan as the client writes it. Svenska: Serviceplan, uppgifter att spara.
 */
export interface ServicePlanInput {
  /**
   * Municipality whose plan it is (code), one of the region. Svenska: Kommun (kod), i regionen.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode: string;
  /**
   * Title of the plan. Svenska: Titel.
   * @maxLength 200
   * @pattern \S
   */
  title: string;
  /**
   * First year of the period. Svenska: Periodens första år.
   * @minimum 2000
   * @maximum 2100
   */
  periodStart: number;
  /**
   * Last year of the period; not before periodStart. Svenska: Periodens sista år.
   * @minimum 2000
   * @maximum 2100
   */
  periodEnd: number;
  /**
   * Last year that the plan was extended to; after periodEnd, and only of an adopted plan. Svenska: Förlängd till och med (år); bara för en antagen plan.
   * @minimum 2000
   * @maximum 2100
   */
  extendedTo?: number;
  /** The day that the municipal council adopted it; left out while it is in progress. Svenska: Dagen då kommunfullmäktige antog planen; utelämnas medan den är under arbete. */
  adoptedOn?: string;
  /**
   * Paragraph of the minutes of the municipal council; only of an adopted plan. Svenska: Paragraf i kommunfullmäktiges protokoll; bara för en antagen plan.
   * @maxLength 50
   */
  paragraph?: string;
  /**
   * Registry number of the municipality. Svenska: Kommunens diarienummer.
   * @maxLength 50
   */
  registryNumber?: string;
  /**
   * Address of the plan on the web. Svenska: Planens adress på webben.
   * @maxLength 2000
   * @pattern ^https?://[!-~]+$
   */
  url?: string;
}
