/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { FigureByDecidingActor } from './figureByDecidingActor';
import type { FigureByMunicipality } from './figureByMunicipality';
import type { FigureFilter } from './figureFilter';
import type { FigureKind } from './figureKind';
import type { Link } from './link';
import type { SupportFormReference } from './supportFormReference';
import type { Unit } from './unit';

/**
 * A figure of a year with its definition, filter and breakdowns. A support figure is the number of distinct cases with outcome granted or partly-granted and decision date in the year, and the sum they granted. Svenska: Siffra för ett år med definition, urval och fördelning.
 */
export interface Figure {
  /** Stable code: `support.` and the support form, `activities.` and what is counted, `service-points.opened` or `service-plans.in-force`. The list may grow. Svenska: Kod; listan kan växa. */
  code: string;
  /** Name of the figure, in the language asked for. Svenska: Namn. */
  name: string;
  kind: FigureKind;
  supportForm?: SupportFormReference;
  /** Distinct cases; for support. Svenska: Antal ärenden, för stöd. */
  cases?: number;
  /** Sum granted, in SEK; for support. Svenska: Beviljat i kronor, för stöd. */
  amount?: number;
  /** The number the figure states: the cases of a support, else what is counted. Left out when withheld. Svenska: Antalet som siffran anger. */
  count?: number;
  /** How many there are in all of which count is a part: the municipalities of the region, for service plans. Svenska: Av hur många; för serviceplaner regionens kommuner. */
  outOf?: number;
  /** True when the numbers would reveal a decision marked as secret to someone who may not read it, such as another region or a grant system of another source; they and the breakdowns are then left out. Svenska: Sant när siffran skulle röja ett sekretessmarkerat beslut för den som inte får läsa det, som en annan region eller ett stödsystem med en annan källa; den och fördelningen är då utelämnade. */
  withheld?: boolean;
  /** True when a part would reveal one; both breakdowns are then empty. Svenska: Sant när en del skulle röja ett sådant beslut; fördelningen är då utelämnad. */
  partsWithheld?: boolean;
  /** Says what is withheld and why, in the language asked for. Svenska: Vad som är utelämnat och varför. */
  notice?: string;
  /** Unit of count. Svenska: Enhet för antalet. */
  unit: Unit;
  /** How the figure is defined, in the language asked for. Svenska: Definition. */
  definition: string;
  /** The query parameters of the list behind the figure, as in the link `rows`. Svenska: Urvalet som frågeparametrar. */
  filter: FigureFilter;
  /** When the figure was computed. Svenska: När siffran beräknades. */
  asOf: string;
  /** The figure by deciding organisation; empty for all but support. Svenska: Fördelat på beslutande organisation; bara för stöd. */
  decidingActors: FigureByDecidingActor[];
  /** The figure by municipality. Svenska: Fördelat på kommun. */
  municipalities: FigureByMunicipality[];
  /** The link `rows` leads to the list with exactly the filter of the figure; none in another region's follow-up. Svenska: Länken `rows` leder till raderna bakom siffran. */
  _links: Link[];
}
