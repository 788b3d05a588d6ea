/**
 * Generated from openapi.yaml by orval; do not edit.
 */

/**
 * Part of a figure that falls on one municipality. Svenska: Del per kommun.
 */
export interface FigureByMunicipality {
  /** Code of the municipality. Svenska: Kommunkod. */
  code: string;
  /** Name of the municipality. Svenska: Namn. */
  name: string;
  /** Distinct cases; for support. Svenska: Antal ärenden, för stöd. */
  cases?: number;
  /** Sum granted, in SEK; for support. Svenska: Beviljat i kronor, för stöd. */
  amount?: number;
  /** Number; for all but support. Svenska: Antal, för annat än stöd. */
  count?: number;
}
