/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Link } from './link';
import type { RemovableKind } from './removableKind';
import type { Remover } from './remover';

/**
 * Something that was removed. Svenska: Något som har tagits bort.
 */
export interface RemovedObject {
  /** Id that it had and gets back. Svenska: Dess id. */
  id: string;
  kind: RemovableKind;
  /** Its name or title. Svenska: Namn eller rubrik. */
  title: string;
  /** When it was removed. Svenska: När det togs bort. */
  removedAt: string;
  removedBy: Remover;
  /** The link `restore`, when the caller may. Svenska: Länken `restore`, för den som får. */
  _links: Link[];
}
