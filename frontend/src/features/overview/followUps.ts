import { useListFollowUps } from '@/api/generated/follow-ups/follow-ups';
import { FollowUpStatus, type FollowUpSummary } from '@/api/generated/model';

/** The follow-up of the year; undefined while it is fetched, null when there is none. */
export function useFollowUp(year: number): FollowUpSummary | null | undefined {
  const items = useListFollowUps({ year, limit: 1 }).data?.data.items;
  return items && (items[0] ?? null);
}

const steps = Object.values(FollowUpStatus);

/** Whether the follow-up has come at least so far in its life. */
export function hasReached(followUp: FollowUpSummary | null | undefined, step: FollowUpStatus) {
  return followUp ? steps.indexOf(followUp.status) >= steps.indexOf(step) : false;
}
