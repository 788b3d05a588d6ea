/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * What is done, what comes of it, what it leads to. The list may grow: treat an unknown value as other. Svenska: Aktivitetsmål, resultatmål, effektmål. Listan kan växa.
 */
export type GoalLevel = (typeof GoalLevel)[keyof typeof GoalLevel];

export const GoalLevel = {
  output: 'output',
  outcome: 'outcome',
  impact: 'impact',
} as const;
