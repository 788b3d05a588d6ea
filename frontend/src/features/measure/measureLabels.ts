import { useTranslation } from 'react-i18next';
import type { MeasureStateValues, MeasureValues } from './measureForm';

export function useStateLabels(): Record<keyof MeasureStateValues, string> {
  const { t } = useTranslation();
  return { status: t('measure.status'), statusComment: t('measure.statusComment') };
}

export function useMeasureLabels(): Record<keyof MeasureValues, string> {
  const { t } = useTranslation();
  return {
    actionPlanId: t('measure.plan'),
    priorityAreaId: t('measure.area'),
    number: t('measure.number'),
    title: t('measure.name'),
    description: t('measure.description'),
    responsibleId: t('measure.responsible'),
    participantIds: t('measure.participants'),
    startsOn: t('measure.startsOn'),
    endsOn: t('measure.endsOn'),
    funding: t('measure.funding'),
    draft: t('measure.draftField'),
    goals: t('measure.goals'),
    supportForms: t('measure.supportForms'),
    activityKinds: t('measure.activityKinds'),
    ...useStateLabels(),
  };
}
