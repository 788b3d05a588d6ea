/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Who made a change. Empty for the service itself, such as when data was loaded. Svenska: Vem som gjorde ändringen. Tomt när det var tjänsten själv.
 */
export interface ChangeAuthor {
  /** Name of the person or system. Svenska: Personens eller systemets namn. */
  name?: string;
  /** The organisation of the person or system. Svenska: Organisationen. */
  organisation?: string;
  /** The client the token was issued to. Svenska: Klienten som token gavs ut till. */
  client?: string;
}
