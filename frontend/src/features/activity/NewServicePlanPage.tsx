import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { createServicePlan } from '@/api/generated/service-plans/service-plans';
import { createBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { Skeleton } from '@/ui/Skeleton';
import { ServicePlanFields, useServicePlanLabels } from './ServicePlanFields';
import { servicePlanSchema, valuesOf } from './servicePlanForm';
import { useMayRegisterServicePlans } from './useMayRegisterServicePlans';

/** Registers a municipality's service plan. */
export function NewServicePlanPage() {
  const { t } = useTranslation();
  const { may, only } = useMayRegisterServicePlans();
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/serviceplaner">{t('servicePlan.title')}</Crumb>
      </Breadcrumbs>
      {may === undefined ? (
        <Skeleton />
      ) : (
        <FormPage
          title={t('servicePlan.new')}
          within={[t('servicePlan.title')]}
          may={may}
          responsible={[t('servicePlan.eachItsOwn')]}
        >
          <ServicePlanForm only={only} />
        </FormPage>
      )}
    </>
  );
}

function ServicePlanForm({ only }: { only: string | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const resource = useResourceForm({
    schema: servicePlanSchema(t),
    values: valuesOf(only ?? ''),
    labels: useServicePlanLabels(),
    save: (input) => createServicePlan(createBody(input)),
    onSaved: async ({ data }) => {
      await queries.invalidateQueries();
      await navigate({
        to: '/serviceplaner/$servicePlanId',
        params: { servicePlanId: data.id },
      });
    },
    savedMessage: t('servicePlan.created'),
  });
  return (
    <ResourceFormView resource={resource} onCancel={() => void navigate({ to: '/serviceplaner' })}>
      <ServicePlanFields only={only} />
    </ResourceFormView>
  );
}
