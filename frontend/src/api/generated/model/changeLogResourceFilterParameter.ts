/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { LoggedResource } from './loggedResource';

export type ChangeLogResourceFilterParameter = LoggedResource;
