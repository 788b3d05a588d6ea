import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGetActionPlan } from '@/api/generated/action-plans/action-plans';
import { useGetMeasure } from '@/api/generated/measures/measures';
import type { Measure } from '@/api/generated/model';
import { isPlanLocked } from '@/features/plan/shared/PlanState';
import { usePlans } from '@/features/plan/shared/plans';
import { allows } from '@/lib/links';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';
import { ReadOnlyNote } from '@/ui/ReadOnlyNote';
import { Resource } from '@/ui/Resource';
import { Skeleton } from '@/ui/Skeleton';
import { MeasureForm } from './MeasureForm';
import { MeasureStateForm } from './MeasureStateForm';

/**
 * Changes a measure: all of it while the plan is written, afterwards only how it goes. A draft is no part of a plan that
 * was decided without it, and is moved to another.
 */
export function EditMeasurePage() {
  const { measureId } = useParams({ from: '/signed-in/insatser/$measureId/redigera' });
  const { t } = useTranslation();
  const query = useGetMeasure(measureId, undefined, {
    query: { gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  });
  return (
    <Resource query={query}>
      {(measure, etag) => (
        <>
          <Breadcrumbs>
            <Crumb to="/insatser">{t('measure.title')}</Crumb>
            <Crumb to="/insatser/$measureId" params={{ measureId }}>
              {measure.title}
            </Crumb>
          </Breadcrumbs>
          {allows(measure, 'PATCH') ? (
            <FormOf measure={measure} etag={etag} />
          ) : (
            <PageHeader
              title={t('measure.edit')}
              within={[measure.title]}
              note={<ReadOnlyNote object={measure} responsible={[measure.responsible?.name]} />}
            />
          )}
        </>
      )}
    </Resource>
  );
}

function FormOf({ measure, etag }: { measure: Measure; etag: string }) {
  const { t } = useTranslation();
  const plan = useGetActionPlan(measure.actionPlan.id);
  const plans = usePlans().data?.data.items;
  return (
    <Resource query={plan}>
      {({ status, title }) =>
        isPlanLocked(status) && !measure.draft ? (
          <>
            <PageHeader title={t('measure.editStatus')} within={[measure.title]} />
            <div className="stack">
              <Notice>
                <p>{t('measure.lockedByPlan', { plan: title })}</p>
              </Notice>
              <MeasureStateForm measure={measure} etag={etag} />
            </div>
          </>
        ) : (
          <>
            <PageHeader
              title={t(isPlanLocked(status) ? 'measure.moveDraft' : 'measure.edit')}
              within={[measure.title]}
            />
            {isPlanLocked(status) ? (
              <Notice>
                <p>{t('measure.draftOfLockedPlan', { plan: title })}</p>
              </Notice>
            ) : null}
            {plans ? (
              <MeasureForm
                measure={measure}
                etag={etag}
                plans={plans.filter((each) => !isPlanLocked(each.status))}
              />
            ) : (
              <Skeleton />
            )}
          </>
        )
      }
    </Resource>
  );
}
