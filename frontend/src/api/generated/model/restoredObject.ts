/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { RemovableKind } from './removableKind';

/**
 * What was restored. Svenska: Det som har återställts.
 */
export interface RestoredObject {
  /** Its id. Svenska: Dess id. */
  id: string;
  kind: RemovableKind;
  /** Its name or title. Svenska: Namn eller rubrik. */
  title: string;
  /** Self: where it is again. Svenska: Länk till det återställda. */
  _links: Link[];
}
