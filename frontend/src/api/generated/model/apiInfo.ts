/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ApiStatus } from './apiStatus';
import type { Link } from './link';

/**
 * About this API. Svenska: om API:et.
 */
export interface ApiInfo {
  /** Name of the API. Svenska: namn. */
  apiName: string;
  /** Version of the contract. Svenska: kontraktets version. */
  apiVersion: string;
  /** When the version was released. Svenska: släppt. */
  apiReleased: string;
  /** Where the documentation is. Svenska: dokumentation. */
  apiDocumentation: string;
  apiStatus: ApiStatus;
  /** Where the contract is. Svenska: kontraktet. */
  apiSpecification?: string;
  /** When the version is retired, once that is known. Svenska: avvecklas. */
  sunsetAt?: string;
  /** Self and the contract. Svenska: länkar. */
  _links?: Link[];
}
