/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * The problem types. A page for each lies at `/problems/{code}` under the API root. The list may grow: treat an unknown value as other. Svenska: Problemtyperna; en sida för varje finns på `/problems/{code}` under API-roten. Listan kan växa.
 */
export type ProblemCode = (typeof ProblemCode)[keyof typeof ProblemCode];

export const ProblemCode = {
  'invalid-input': 'invalid-input',
  unauthenticated: 'unauthenticated',
  forbidden: 'forbidden',
  'unknown-organisation': 'unknown-organisation',
  'not-found': 'not-found',
  'method-not-allowed': 'method-not-allowed',
  'not-acceptable': 'not-acceptable',
  'request-timeout': 'request-timeout',
  'illegal-transition': 'illegal-transition',
  duplicate: 'duplicate',
  'in-use': 'in-use',
  locked: 'locked',
  'import-has-errors': 'import-has-errors',
  'import-outdated': 'import-outdated',
  'concurrent-change': 'concurrent-change',
  'stale-version': 'stale-version',
  'payload-too-large': 'payload-too-large',
  'uri-too-long': 'uri-too-long',
  'unsupported-media-type': 'unsupported-media-type',
  'version-required': 'version-required',
  'too-many-requests': 'too-many-requests',
  'headers-too-large': 'headers-too-large',
  'internal-error': 'internal-error',
  'not-implemented': 'not-implemented',
  unavailable: 'unavailable',
} as const;
