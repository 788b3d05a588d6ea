import { useTranslation } from 'react-i18next';
import { useListImports } from '@/api/generated/imports/imports';
import type { ActionPlanSummary, MeasureSummary } from '@/api/generated/model';
import { isLate } from '@/features/measure/shared/measures';
import { isPlanLocked } from '@/features/plan/shared/PlanState';
import { today } from '@/lib/dates';
import { hasReached, useFollowUp } from './followUps';

export interface Task {
  address: string;
  text: string;
  detail?: string;
  isLate?: boolean;
}

const LATE_SHOWN = 4;

/** What is to be done about a year's plan, measures, follow-up and imports; what is late comes first. */
export function useTasks(
  year: number,
  plan: ActionPlanSummary | undefined,
  measures: readonly MeasureSummary[],
): Task[] {
  const followUp = useFollowUp(year);
  const lateTasks = useLateTasks(year, measures);
  const planTasks = usePlanTasks(plan, measures);
  const importTasks = useImportTasks();
  const { t } = useTranslation();
  const followUpTasks: Task[] = [];
  if (followUp === null && plan && isPlanLocked(plan.status)) {
    followUpTasks.push({
      address: `/uppfoljning?ar=${year}`,
      text: t('overview.tasks.startFollowUp', { year }),
    });
  } else if (followUp && !hasReached(followUp, 'submitted')) {
    followUpTasks.push({
      address: `/uppfoljning/${followUp.id}`,
      text: t('overview.tasks.finishFollowUp', { year }),
    });
  }
  return [...lateTasks, ...planTasks, ...importTasks, ...followUpTasks];
}

function useLateTasks(year: number, measures: readonly MeasureSummary[]): Task[] {
  const { t } = useTranslation();
  const late = measures.filter((measure) => isLate(measure, today()));
  const tasks = late.slice(0, LATE_SHOWN).map(({ id, number, title, responsible, endsOn }) => ({
    address: `/insatser/${id}`,
    text: `${number} ${title}`,
    detail: [responsible?.name, t('overview.tasks.ended', { date: endsOn })]
      .filter(Boolean)
      .join(', '),
    isLate: true,
  }));
  const rest = late.length - tasks.length;
  return rest > 0
    ? [
        ...tasks,
        {
          address: `/insatser?ar=${year}`,
          text: t('overview.tasks.moreLate', { count: rest }),
          detail: '',
          isLate: true,
        },
      ]
    : tasks;
}

function usePlanTasks(
  plan: ActionPlanSummary | undefined,
  measures: readonly MeasureSummary[],
): Task[] {
  const { t } = useTranslation();
  if (!plan) return [];
  const address = `/handlingsplaner/${plan.id}`;
  const { title, status } = plan;
  if (status === 'adopted') return [{ address, text: t('overview.tasks.reportPlan', { title }) }];
  if (isPlanLocked(status)) return [];
  const unowned = measures.filter(({ responsible }) => !responsible).length;
  return [
    status === 'draft'
      ? { address, text: t('overview.tasks.sendPlan', { title }) }
      : { address: `${address}/beslut`, text: t('overview.tasks.adoptPlan', { title }) },
    ...(unowned > 0
      ? [{ address, text: t('overview.tasks.unowned', { count: unowned, title }) }]
      : []),
  ];
}

function useImportTasks(): Task[] {
  const { t } = useTranslation();
  const reviewed = useListImports({ status: 'reviewed', limit: 3 }).data?.data.items ?? [];
  return reviewed.map(({ id, fileName }) => ({
    address: `/import/${id}`,
    text: t('overview.tasks.applyImport', { file: fileName }),
  }));
}
