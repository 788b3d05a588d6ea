/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A field before and after. Left out where there was no value. Svenska: Ett fält före och efter. Utelämnas där värde saknades.
 */
export interface ChangedField {
  /** The field by its name in the API, such as `status` or `responsibleId`; `draftOfId` is the organisation whose draft it was. Svenska: Fältets namn i API:et; `draftOfId` är organisationen vars utkast det var. */
  name: string;
  /** Text, number, boolean or list; for a reference its id with the name the object had then. Svenska: Text, tal, sanningsvärde eller lista; för en hänvisning dess id och dåvarande namn. */
  before?: unknown;
  /** As `before`. Svenska: Som `before`. */
  after?: unknown;
}
