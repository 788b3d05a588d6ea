/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActivityKind } from './activityKind';
import type { ActivityMode } from './activityMode';
import type { ExportActivitiesSortItem } from './exportActivitiesSortItem';
import type { ExportFormatParameter } from './exportFormatParameter';
import type { SearchParameter } from './searchParameter';

export type ExportActivitiesParams = {
  /**
   * Format of the file. Svenska: filformat.
   */
  format?: ExportFormatParameter;
  /**
   * Only this kind. Svenska: bara detta slag.
   */
  kind?: ActivityKind;
  /**
   * Only physical or only digital. Svenska: bara fysiska eller bara digitala.
   */
  mode?: ActivityMode;
  /**
   * Held in this year. Svenska: genomförda detta år.
   * @minimum 2000
   * @maximum 2100
   */
  year?: number;
  /**
   * Held on this day or later. Svenska: från och med.
   */
  heldFrom?: string;
  /**
   * Held on this day or earlier. Svenska: till och med.
   */
  heldTo?: string;
  /**
   * Only this municipality (code). Svenska: bara denna kommun.
   * @pattern ^[0-9]{4}$
   */
  municipalityCode?: string;
  /**
   * Only those that this actor took part in. Svenska: bara dem som aktören medverkat i.
   */
  participantId?: string;
  /**
   * Only this service point. Svenska: bara detta serviceställe.
   */
  servicePointId?: string;
  /**
   * Only visits to this actor. Svenska: bara besök hos aktören.
   */
  companyId?: string;
  /**
   * Text to search for in names, titles and registry numbers, upper or lower case. Svenska: text att söka efter i namn, rubriker och diarienummer.
   * @maxLength 200
   */
  q?: SearchParameter;
  /**
   * Order of the rows: one or more of the values, with a minus for descending. Svenska: sortering, minustecken för fallande.
   */
  sort?: ExportActivitiesSortItem[];
};
