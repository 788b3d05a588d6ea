import { useTranslation } from 'react-i18next';
import type { ServicePlanStatus, ServicePlanSummary } from '@/api/generated/model';
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

/** The years a plan is for, and below them the year it was extended to. */
export function ServicePlanPeriod({
  plan: { periodStart, periodEnd, extendedTo },
}: {
  plan: Pick<ServicePlanSummary, 'periodStart' | 'periodEnd' | 'extendedTo'>;
}) {
  const { t } = useTranslation();
  return (
    <>
      <span className="figure-text">
        {periodStart}–{periodEnd}
      </span>
      {extendedTo ? (
        <span className="soft line figure-text">
          {t('servicePlan.extended', { year: extendedTo })}
        </span>
      ) : null}
    </>
  );
}
