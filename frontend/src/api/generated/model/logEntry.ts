/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Change } from './change';
import type { LoggedObject } from './loggedObject';
import type { LoggedResource } from './loggedResource';

/**
 * A change in the log of the region. Svenska: En ändring i regionens logg.
 */
export type LogEntry = Change & {
  resource: LoggedResource;
  object: LoggedObject;
};
