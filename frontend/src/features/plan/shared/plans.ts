import { useListActionPlans } from '@/api/generated/action-plans/action-plans';
import type { ActionPlanSummary } from '@/api/generated/model';
import type { Option } from '@/ui/Select';

/** All action plans of the region, the latest year first. */
export function usePlans() {
  return useListActionPlans({ sort: ['-year'], limit: 100 });
}

export function yearsOf(plans: readonly ActionPlanSummary[]): number[] {
  return [...new Set(plans.map(({ year }) => year))].sort((a, b) => b - a);
}

/** The years that have a plan, as choices. */
export function usePlanYearOptions(): Option[] {
  const plans = usePlans().data?.data.items ?? [];
  return yearsOf(plans).map((year) => ({ value: String(year), label: String(year) }));
}
