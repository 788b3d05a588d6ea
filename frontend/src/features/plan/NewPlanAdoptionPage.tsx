import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGetActionPlan } from '@/api/generated/action-plans/action-plans';
import type { ActionPlan } from '@/api/generated/model';
import { useMay } from '@/auth/useMe';
import { useAllMeasures } from '@/features/measure/shared/measures';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { Notice } from '@/ui/Notice';
import { Problem } from '@/ui/Problem';
import { Resource } from '@/ui/Resource';
import { Skeleton } from '@/ui/Skeleton';
import { PlanAdoptionForm } from './PlanAdoptionForm';
import { PlanFindings } from './PlanFindings';
import { isPlanLocked } from './shared/PlanState';

/** Registers the delegated decision on a plan, or tells what stops it. */
export function NewPlanAdoptionPage() {
  const { actionPlanId } = useParams({ from: '/signed-in/handlingsplaner/$actionPlanId/beslut' });
  const { t } = useTranslation();
  const mayAdopt = useMay('action-plans.adopt');
  const query = useGetActionPlan(actionPlanId);
  return (
    <Resource query={query}>
      {(plan) => (
        <>
          <Breadcrumbs>
            <Crumb to="/handlingsplaner">{t('plan.title')}</Crumb>
            <Crumb to="/handlingsplaner/$actionPlanId" params={{ actionPlanId }}>
              {plan.title}
            </Crumb>
          </Breadcrumbs>
          <FormPage
            may={mayAdopt}
            cannot="decide"
            title={t('plan.adoptTitle', { plan: plan.title })}
            within={[plan.programme.title]}
            lead={t('plan.adoptLead')}
          >
            {isPlanLocked(plan.status) ? (
              <Notice>
                <p>{t('plan.locked')}</p>
              </Notice>
            ) : (
              <Readiness plan={plan} />
            )}
          </FormPage>
        </>
      )}
    </Resource>
  );
}

function Readiness({ plan }: { plan: ActionPlan }) {
  const query = useAllMeasures({ actionPlanId: plan.id });
  if (query.isError) {
    return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <Skeleton />;
  const unready = query.data.filter(({ goals, responsible }) => goals.length === 0 || !responsible);
  return query.data.length === 0 || unready.length > 0 ? (
    <PlanFindings plan={plan} unready={unready} />
  ) : (
    <PlanAdoptionForm plan={plan} />
  );
}
