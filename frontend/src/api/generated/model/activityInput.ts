/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivityKind } from './activityKind';
import type { ActivityMode } from './activityMode';

/**
 * Content of an activity as the client writes it. Svenska: Aktivitet, uppgifter att spara.
 */
export interface ActivityInput {
  /** Kind of activity. Svenska: Aktivitetsslag. */
  kind: ActivityKind;
  /** Physical or digital; required for a company visit. Svenska: Fysisk eller digital; krävs för företagsbesök. */
  mode?: ActivityMode;
  /** The day it was held. Svenska: Datum. */
  heldOn: string;
  /**
   * What was done. Svenska: Rubrik.
   * @maxLength 200
   * @pattern \S
   */
  title: string;
  /**
   * More about it, in the text form of the programme description. Svenska: Beskrivning.
   * @maxLength 20000
   */
  description?: string;
  /**
   * Code of the municipality; required for a company visit and for the inauguration of a service point. Svenska: Kommunkod; krävs för företagsbesök och invigning.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode?: string;
  /** The service point; required for an inauguration. Svenska: Serviceställe; krävs för invigning. */
  servicePointId?: string;
  /** The actor that was visited. Svenska: Besökt företag. */
  companyId?: string;
  /**
   * The actors that took part, all credited; the activity still counts once. Svenska: Medverkande aktörer; aktiviteten räknas ändå en gång.
   * @minItems 1
   * @maxItems 100
   */
  participantIds: string[];
  /**
   * Registry number of the case. Svenska: Diarienummer.
   * @maxLength 50
   */
  registryNumber?: string;
}
