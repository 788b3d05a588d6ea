/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ChangeAuthor } from './changeAuthor';
import type { ChangeDisposal } from './changeDisposal';
import type { ChangedField } from './changedField';
import type { ChangeOperation } from './changeOperation';

/**
 * A change in the history of an object. Svenska: En ändring i ett objekts historik.
 */
export interface Change {
  /** Id of the change; a later one is greater. Svenska: Ändringens id. */
  id: number;
  /** When. Svenska: När. */
  changedAt: string;
  by: ChangeAuthor;
  /** Why, where it was said. Svenska: Varför, om det angavs. */
  reason?: string;
  /** Trace of the request; the same for all changes it made. Svenska: Anropets spårnummer, samma för alla dess ändringar. */
  traceId?: string;
  operation: ChangeOperation;
  /** The part of the object that changed: goal, participant, support-form, adoption or area-text. Left out for the object itself. The list may grow: treat an unknown value as other. Svenska: Den del av objektet som ändrades. Utelämnas för objektet självt. Listan kan växa. */
  part?: string;
  /** What a changed part is called, where it has a name. Svenska: Vad delen kallas, om den har ett namn. */
  partName?: string;
  /** The fields that differ; of something created or removed all that had a value. Svenska: Fälten som skiljer; för något nytt eller borttaget alla som hade ett värde. */
  fields: ChangedField[];
  disposal?: ChangeDisposal;
}
