/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The object that was changed, by its latest name. Svenska: Objektet som ändrades, med sitt senaste namn.
 */
export interface LoggedObject {
  /** Id of the object. Svenska: Objektets id. */
  id: string;
  /** Its name; empty where it has none. Svenska: Dess namn; tomt om det inte har något. */
  name: string;
}
