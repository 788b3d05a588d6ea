/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A role of a person; `/roles` tells what each may do. The list may grow: treat an unknown value as other. Svenska: Läsare, uppgiftslämnare, samordnare, handläggare stöd, beslutsfattare, administratör. Listan kan växa.
 */
export type Role = (typeof Role)[keyof typeof Role];

export const Role = {
  reader: 'reader',
  reporter: 'reporter',
  coordinator: 'coordinator',
  'grant-officer': 'grant-officer',
  'decision-maker': 'decision-maker',
  administrator: 'administrator',
} as const;
