/**
 * Generated from openapi.yaml by orval; do not edit.
 */
import type { Finding } from './finding';
import type { FollowUp } from './followUp';
import type { FollowUpContentsArea } from './followUpContentsArea';
import type { FollowUpLines } from './followUpLines';
import type { FollowUpTotals } from './followUpTotals';
import type { Link } from './link';

/**
 * All that the follow-up says: the texts, the measures and the figures, computed now. The page, this reply and the Word document are made from it. Svenska: Hela uppföljningen: texter, insatser och siffror, beräknade nu.
 */
export interface FollowUpContents {
  followUp: FollowUp;
  /** When the figures were computed. Svenska: När siffrorna beräknades. */
  asOf: string;
  /** Title of the document. Svenska: Handlingens rubrik. */
  title: string;
  /** The priority areas by number. Svenska: Områdena i nummerordning. */
  areas: FollowUpContentsArea[];
  /** Figures that no measure of the plan links to an area. Svenska: Siffror som ingen insats knyter till ett område. */
  otherLines: FollowUpLines;
  totals: FollowUpTotals;
  /** What is missing or should be looked at before the follow-up is approved. Svenska: Vad som saknas eller bör ses över. */
  findings: Finding[];
  /** Self, the follow-up and the document. Svenska: Länkar. */
  _links: Link[];
}
