/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Words to search for in the name of the person, the organisation, the client, the trace id and the reason; all must occur. Svenska: Ord att söka efter i personens namn, organisation, klient, spårnummer och skäl; alla måste finnas.
 */
export type ChangeLogSearchParameter = string;
