/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { ApiStatus } from './apiStatus';
import type { Link } from './link';

/**
 * About this API. Svenska: Om API:et.
 */
export interface ApiInfo {
  /** Name of the API. Svenska: Namn. */
  apiName: string;
  /** Version of the contract. Svenska: Kontraktets version. */
  apiVersion: string;
  /** When the version was released. Svenska: Släppt. */
  apiReleased: string;
  /** Where the documentation is. Svenska: Dokumentation. */
  apiDocumentation: string;
  apiStatus: ApiStatus;
  /** Where the contract is. Svenska: Kontraktet. */
  apiSpecification?: string;
  /** When the version is retired, once that is known. Svenska: Avvecklas. */
  sunsetAt?: string;
  /** Self, the contract in OpenAPI 3.1 and 3.0, and the error catalogue. Svenska: Länkar. */
  _links?: Link[];
}
