import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ServicePlan, ServicePlanStatus } from '@/api/generated/model';
import { Status, type Tone } from '@/ui/Status';

const tones: Record<ServicePlanStatus, Tone> = {
  'in-progress': 'info',
  adopted: 'success',
  expired: 'warning',
};

/** Where a service plan is in its life, in a word. */
export function ServicePlanState({ status }: { status: ServicePlanStatus }) {
  const { t } = useTranslation();
  return <Status tone={tones[status]}>{t(`servicePlan.statuses.${status}`)}</Status>;
}

/** The years a plan is for: "2019–2022, förlängd till 2024". */
export function periodOf(
  {
    periodStart,
    periodEnd,
    extendedTo,
  }: Pick<ServicePlan, 'periodStart' | 'periodEnd' | 'extendedTo'>,
  t: TFunction,
): string {
  const years = `${periodStart}–${periodEnd}`;
  return extendedTo ? t('servicePlan.extended', { years, year: extendedTo }) : years;
}
