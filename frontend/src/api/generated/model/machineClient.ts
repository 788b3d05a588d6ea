/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * A kind of machine client: a grant system hands over and reads the support decisions of the one source that its token names; a consumer, whose token names none, reads what is published. Svenska: Ett slags maskinklient: stödsystem eller konsument.
 */
export type MachineClient = (typeof MachineClient)[keyof typeof MachineClient];

export const MachineClient = {
  'grant-system': 'grant-system',
  consumer: 'consumer',
} as const;
