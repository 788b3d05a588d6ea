import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ServicePlan } from '@/api/generated/model';
import {
  getServicePlan,
  updateServicePlan,
  useGetServicePlan,
} from '@/api/generated/service-plans/service-plans';
import { etagOf, ifMatch } from '@/api/http';
import { useOwnOnly } from '@/auth/useMe';
import { offers } from '@/lib/links';
import { patchBody } from '@/lib/schema';
import { Breadcrumbs, Crumb } from '@/ui/Breadcrumbs';
import { FormPage } from '@/ui/form/FormPage';
import { ResourceFormView } from '@/ui/form/ResourceFormView';
import { useResourceForm } from '@/ui/form/useResourceForm';
import { Resource } from '@/ui/Resource';
import { ServicePlanFields, useServicePlanLabels } from './ServicePlanFields';
import { servicePlanSchema, valuesOf } from './servicePlanForm';
import { useResponsibleForServicePlan } from './useResponsibleForServicePlan';

/** Changes a municipality's service plan. */
export function EditServicePlanPage() {
  const { servicePlanId } = useParams({ from: '/signed-in/serviceplaner/$servicePlanId/redigera' });
  const query = useGetServicePlan(servicePlanId, {
    query: { gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
  });
  return (
    <Resource query={query}>{(plan, etag) => <ServicePlanForm plan={plan} etag={etag} />}</Resource>
  );
}

function ServicePlanForm({ plan, etag }: { plan: ServicePlan; etag: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const ownOnly = useOwnOnly('activities.write');
  const here = {
    to: '/serviceplaner/$servicePlanId',
    params: { servicePlanId: plan.id },
  } as const;
  const resource = useResourceForm({
    schema: servicePlanSchema(t),
    values: valuesOf(plan.municipality.code, plan),
    etag,
    labels: useServicePlanLabels(),
    save: (input, version) => updateServicePlan(plan.id, patchBody(input), ifMatch(version)),
    reload: async () => {
      const reply = await getServicePlan(plan.id);
      return { values: valuesOf(reply.data.municipality.code, reply.data), etag: etagOf(reply) };
    },
    onSaved: async () => {
      await queries.invalidateQueries();
      await navigate(here);
    },
    savedMessage: t('servicePlan.saved'),
  });
  return (
    <>
      <Breadcrumbs>
        <Crumb to="/serviceplaner">{t('servicePlan.title')}</Crumb>
        <Crumb {...here}>{plan.title}</Crumb>
      </Breadcrumbs>
      <FormPage
        title={t('servicePlan.edit')}
        within={[plan.title]}
        may={offers(plan, 'edit')}
        responsible={useResponsibleForServicePlan(plan)}
      >
        <ResourceFormView resource={resource} onCancel={() => void navigate(here)}>
          <ServicePlanFields only={ownOnly ? plan.municipality.code : undefined} />
        </ResourceFormView>
      </FormPage>
    </>
  );
}
