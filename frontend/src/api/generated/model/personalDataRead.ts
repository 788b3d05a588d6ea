/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ActorReference } from './actorReference';
import type { PersonalDataReader } from './personalDataReader';

/**
 * That someone read a sole trader's number in full. Svenska: Att någon har läst en enskild firmas nummer i klartext.
 */
export interface PersonalDataRead {
  /** Id of the record. Svenska: Anteckningens id. */
  id: string;
  /** When it was read. Svenska: När det lästes. */
  readAt: string;
  /** Whose number, by the name of then. Svenska: Vems nummer, med dåvarande namn. */
  actor: ActorReference;
  reader: PersonalDataReader;
  /** Id of the request. Svenska: Anropets id. */
  traceId?: string;
}
