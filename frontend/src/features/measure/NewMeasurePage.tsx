import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createMeasure } from '@/api/generated/measures/measures';
import type { ActionPlanSummary, MeasureSummary } from '@/api/generated/model';
import { useMay, useMe, useOwnOnly } from '@/auth/useMe';
import { isPlanLocked } from '@/features/plan/shared/PlanState';
import { usePlans } from '@/features/plan/shared/plans';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { EmptyState } from '@/ui/EmptyState';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { LinkButton } from '@/ui/LinkButton';
import { Skeleton } from '@/ui/Skeleton';
import { MeasureFields } from './MeasureFields';
import { measureSchema, newMeasure } from './measureForm';
import { useMeasureLabels } from './measureLabels';
import { nextNumber } from './nextNumber';
import { useAllMeasures } from './shared/measures';

/** Adds a measure to a plan that is still being written. */
export function NewMeasurePage() {
  const { t } = useTranslation();
  const mayWrite = useMay('measures.write');
  const mayPlan = useMay('programmes.write');
  const { plan } = useSearch({ from: '/signed-in/insatser/ny' });
  const plans = usePlans().data?.data.items.filter(({ status }) => !isPlanLocked(status));
  const chosen = plans?.find(({ id }) => id === plan) ?? plans?.[0];
  const siblings = useAllMeasures({ actionPlanId: chosen?.id ?? '' }, chosen !== undefined);
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/insatser">{t('measure.title')}</Crumb>
      </Breadcrumbs>
      <FormPage title={t('measure.new')} may={mayWrite}>
        {plans?.length === 0 ? (
          <EmptyState
            title={t('measure.noOpenPlan')}
            actions={
              mayPlan ? <LinkButton to="/handlingsplaner/ny">{t('plan.new')}</LinkButton> : null
            }
          >
            {t('measure.noOpenPlanText')}
          </EmptyState>
        ) : plans && chosen && !siblings.isPending ? (
          <MeasureForm plans={plans} plan={chosen} siblings={siblings.data ?? []} />
        ) : (
          <Skeleton />
        )}
      </FormPage>
    </>
  );
}

function MeasureForm({
  plans,
  plan,
  siblings,
}: {
  plans: readonly ActionPlanSummary[];
  plan: ActionPlanSummary;
  siblings: readonly MeasureSummary[];
}) {
  const { t } = useTranslation();
  const { omrade = '' } = useSearch({ from: '/signed-in/insatser/ny' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const me = useMe();
  const ownOnly = useOwnOnly('measures.write');
  const resource = useResourceForm({
    schema: measureSchema(t),
    values: newMeasure(
      plan.id,
      plan.year,
      omrade,
      nextNumber(siblings, omrade),
      ownOnly ? me?.organisation : undefined,
    ),
    labels: useMeasureLabels(),
    save: (input) => createMeasure(createBody(input)),
    onSaved: async ({ data }) => {
      await queries.invalidateQueries();
      await navigate({ to: '/insatser/$measureId', params: { measureId: data.id } });
    },
    savedMessage: t('measure.created'),
  });
  const back = { to: '/handlingsplaner/$actionPlanId', params: { actionPlanId: plan.id } } as const;
  return (
    <ResourceFormView resource={resource} onCancel={() => void navigate(back)}>
      <MeasureFields plans={plans} isNew />
    </ResourceFormView>
  );
}
