/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Physical or digital. The list may grow: treat an unknown value as other. Svenska: Fysisk eller digital. Listan kan växa.
 */
export type ActivityMode = (typeof ActivityMode)[keyof typeof ActivityMode];

export const ActivityMode = {
  physical: 'physical',
  digital: 'digital',
} as const;
