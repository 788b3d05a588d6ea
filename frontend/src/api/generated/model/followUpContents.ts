/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Finding } from './finding';
import type { FollowUp } from './followUp';
import type { FollowUpContentsArea } from './followUpContentsArea';
import type { FollowUpLines } from './followUpLines';
import type { Link } from './link';
import type { SupportTotals } from './supportTotals';

/**
 * All that the follow-up says: the texts, the measures and the figures, computed now. The page, this reply and the Word document are made from it. Svenska: hela uppföljningen: texter, insatser och siffror, beräknade nu.
 */
export interface FollowUpContents {
  followUp: FollowUp;
  /** When the figures were computed. Svenska: när siffrorna beräknades. */
  asOf: string;
  /** Title of the document. Svenska: handlingens rubrik. */
  title: string;
  /** The priority areas by number. Svenska: områdena i nummerordning. */
  areas: FollowUpContentsArea[];
  /** Figures that no measure of the plan links to an area. Svenska: siffror som ingen insats knyter till ett område. */
  otherLines: FollowUpLines;
  /** Sums over all support granted in the year. Svenska: summor för årets beviljade stöd. */
  totals: SupportTotals;
  /** What is missing or should be looked at before the follow-up is approved. Svenska: vad som saknas eller bör ses över. */
  findings: Finding[];
  /** Self, the follow-up and the document. Svenska: länkar. */
  _links: Link[];
}
