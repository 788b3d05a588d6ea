/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Part of a figure that falls on one municipality. Svenska: del per kommun.
 */
export interface FigureByMunicipality {
  /** Code of the municipality. Svenska: kommunkod. */
  code: string;
  /** Name of the municipality. Svenska: namn. */
  name: string;
  /** Distinct cases; for support. Svenska: antal ärenden, för stöd. */
  cases?: number;
  /** Sum granted, in SEK; for support. Svenska: beviljat i kronor, för stöd. */
  amount?: number;
  /** Number; for activities. Svenska: antal, för aktiviteter. */
  count?: number;
}
