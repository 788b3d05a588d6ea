/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * HTTP method of a link. Svenska: HTTP-metod.
 */
export type LinkMethod = (typeof LinkMethod)[keyof typeof LinkMethod];

export const LinkMethod = {
  GET: 'GET',
  POST: 'POST',
  PATCH: 'PATCH',
  PUT: 'PUT',
  DELETE: 'DELETE',
} as const;
